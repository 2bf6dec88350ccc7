// The panes: the source, the structure, the pages and the findings. Each shows rows, and says which one was chosen.
// All that comes from a file is put in as text, never as markup.

export const $ = (id) => document.getElementById(id);

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

export const fill = (template, gaps) => template.replace(/\{(\w+)\}/g, (_, name) => gaps[name] ?? "");

const near = { block: "nearest", inline: "nearest" };
const middle = { block: "center", inline: "nearest" };

/** A box of which one item can be reached by Tab, and the others from it by arrows (WAI-ARIA APG, roving tabindex). */
class Roving {
  constructor(box, items) {
    this.box = box;
    this.selector = items;
    box.addEventListener("keydown", (event) => this.key(event));
    box.addEventListener("click", (event) => {
      const item = event.target.closest(this.selector);
      if (item && box.contains(item)) this.clicked(item, event);
    });
    box.addEventListener("focusin", (event) => {
      const item = event.target.closest(this.selector);
      if (item) this.reach(item);
    });
  }

  reach(item) {
    for (const old of this.box.querySelectorAll('[tabindex="0"]')) if (old !== item) old.tabIndex = -1;
    item.tabIndex = 0;
  }

  focus() {
    const at = this.box.querySelector('[tabindex="0"]') ?? this.box.querySelector(".on") ?? this.box.querySelector(this.selector);
    if (at) this.go(at);
    else this.box.focus();
  }

  go(item) {
    if (!item) return;
    this.reach(item);
    item.focus({ preventScroll: true });
    item.scrollIntoView(near);
  }

  step(item, by) {
    const all = [...this.box.querySelectorAll(this.selector)];
    return all[Math.min(Math.max(all.indexOf(item) + by, 0), all.length - 1)];
  }

  clicked(item) {
    this.go(item);
    this.chosen(item);
  }

  key(event) {
    const item = event.target.closest(this.selector);
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -1e9, End: 1e9 };
    if (event.key in moves) this.go(this.step(item, moves[event.key]));
    else if (event.key === "Enter" || event.key === " ") this.chosen(item);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The blocks of a long list: only those that are near to what is seen are filled. */
class Filled {
  constructor(root, fillBlock, emptyBlock, most = 40) {
    this.most = most;
    this.full = [];
    this.emptyBlock = emptyBlock;
    this.watch = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        entry.target.isNear = entry.isIntersecting;
        if (entry.isIntersecting) this.need(entry.target);
      }
    }, { root, rootMargin: "700px 0px" });
    this.fillBlock = fillBlock;
  }

  add(block) { this.watch.observe(block); }

  async need(block) {
    if (!block.filling) {
      block.filling = Promise.resolve(this.fillBlock(block));
      this.full.push(block);
      this.letGo();
    }
    await block.filling;
  }

  letGo() {
    const far = this.full.filter((block) => !block.isNear && !block.contains(document.activeElement));
    while (this.full.length > this.most && far.length) {
      const block = far.shift();
      this.full.splice(this.full.indexOf(block), 1);
      block.filling = null;
      this.emptyBlock(block);
    }
  }

  end() { this.watch.disconnect(); }
}

// ---------------------------------------------------------------- the source

const BLOCK = 200;

export class Source extends Roving {
  constructor(desk) {
    super($("source-list"), ".line, .region");
    this.desk = desk;
    this.rowsOf = new Map();
  }

  show(view) {
    const top = this.key_ === `${view.file} ${view.source.kind}` ? this.box.scrollTop : 0;
    this.key_ = `${view.file} ${view.source.kind}`;
    const isSame = view.source.kind === "pages" && this.shown === `${view.source.name} ${this.desk.language}`;
    this.shown = `${view.source.name} ${this.desk.language}`;
    this.view = view;
    if (isSame) {
      this.number();
      return this.sheets.again();
    }
    this.filled?.end();
    this.sheets?.end();
    this.sheets = this.places = null;
    this.box.replaceChildren();
    this.box.classList.toggle("sheets", view.source.kind === "pages");
    this.marked = null;
    this.number();
    if (view.source.kind === "pages") this.sheets = new Sheets(this.box, view.source, "source", (page) => this.boxes.get(page) ?? [], this.desk);
    else if (view.source.kind === "nothing") this.box.append(make("p", { class: "empty" }, this.desk.words.no_source));
    else this.blocks(view.source.count);
    this.box.scrollTop = top;
  }

  /** By a line, a paragraph or a page, the rows that stand there: the innermost is the last. */
  number() {
    this.rowsOf.clear();
    this.boxes = new Map();
    this.view.rows.forEach((row, at) => {
      for (const [first, last] of (this.view.source.kind === "paragraphs" ? row.paras : row.lines) ?? []) {
        for (let n = first; n <= Math.min(last, first + 5000); n++) this.rowsOf.set(n, at);
      }
      for (const [page, ...box] of row.boxes ?? []) {
        if (box.length) this.boxes.set(page - 1, [...(this.boxes.get(page - 1) ?? []), [at, ...box]]);
      }
    });
  }

  blocks(count) {
    this.filled = new Filled(this.box, (block) => this.fill(block), (block) => {
      block.style.minHeight = `${block.offsetHeight}px`;
      block.replaceChildren();
    });
    this.places = [];
    for (let first = 0; first < count; first += BLOCK) {
      const block = make("div", { role: "presentation" });
      block.first = first;
      block.style.minHeight = `${Math.min(BLOCK, count - first) * 1.35}rem`;
      this.places.push(block);
      this.box.append(block);
      this.filled.add(block);
    }
  }

  async fill(block) {
    const lines = await this.desk.fetch(`lines.json?first=${block.first}&count=${BLOCK}`);
    block.replaceChildren(...(lines ?? []).map((words, n) => this.line(block.first + n, words)));
    block.style.minHeight = "";
    if (!this.box.querySelector('[tabindex="0"]')) block.firstElementChild?.setAttribute("tabindex", "0");
    this.mark();
  }

  line(place, words) {
    const number = this.view.source.numbers?.[place] ?? place + 1;
    const item = make("div", {
      class: "line", role: "option", id: `line-${number}`, tabindex: -1, "aria-selected": "false",
      "aria-label": `${number} ${words}`, "data-line": number, "aria-posinset": place + 1, "aria-setsize": this.view.source.count,
    }, make("span", { class: "no" }, String(number)), make("span", { class: "words" }, words));
    const row = this.rowsOf.get(number);
    if (row !== undefined) item.dataset.row = row;
    return item;
  }

  chosen(item) {
    if (item.dataset.row !== undefined) this.desk.select(Number(item.dataset.row), "source");
  }

  step(item, by) {
    if (this.view.source.kind === "pages") return this.sheets.step(item, by) ?? item;
    const next = super.step(item, by);
    const block = item.parentElement;
    if (next === item && by > 0 && block.nextElementSibling) this.reachBlock(block.nextElementSibling, 0);
    if (next === item && by < 0 && block.previousElementSibling) this.reachBlock(block.previousElementSibling, -1);
    return next;
  }

  async reachBlock(block, at) {
    await this.filled.need(block);
    this.go(block.children.item(at < 0 ? block.children.length - 1 : at));
  }

  /** Marks what belongs to the rows from the chosen one to the end of what stands in it; `where` is a finding's own place. */
  choose(from, to, where, scroll) {
    this.marked = { from, to, where };
    this.mark();
    if (scroll) this.reveal(from, to, where);
  }

  mark() {
    const { from = -1, to = -1, where } = this.marked ?? {};
    for (const item of this.box.querySelectorAll("[data-row], .line")) {
      const row = Number(item.dataset.row ?? -2);
      const isOn = (row >= from && row < to) || (where?.line !== undefined && Number(item.dataset.line) === where.line);
      item.classList.toggle("on", isOn);
      item.setAttribute("aria-selected", String(isOn));
      if (item.classList.contains("line")) highlight(item, where);
    }
  }

  async reveal(from, to, where) {
    if (this.view.source.kind === "pages") return this.sheets.reveal(from, to);
    const rows = this.view.rows.slice(from, to);
    const places = rows.flatMap((row) => (this.view.source.kind === "paragraphs" ? row.paras : row.lines) ?? []);
    const number = where?.line ?? places.reduce((least, [first]) => Math.min(least, first), Infinity);
    if (!Number.isFinite(number) || !this.places) return;
    const place = this.view.source.numbers ? this.view.source.numbers.indexOf(number) : number - 1;
    const block = this.places[Math.floor(place / BLOCK)];
    if (!block) return;
    await this.filled.need(block);
    const item = $(`line-${number}`);
    item?.scrollIntoView(middle);
    if (item) this.reach(item);
  }
}

/** Marks the letters that a finding is about, where it knows them. */
function highlight(item, where) {
  const words = item.lastElementChild, text = words.textContent;
  const line = Number(item.dataset.line);
  if (where?.column && line >= where.line && line <= (where.end_line ?? where.line)) {
    const letters = [...text];
    const start = line === where.line ? where.column - 1 : 0;
    const end = line === (where.end_line ?? where.line) ? where.end_column ?? where.column : letters.length;
    words.replaceChildren(letters.slice(0, start).join(""), make("mark", {}, letters.slice(start, end).join("")), letters.slice(end).join(""));
  } else if (words.firstElementChild) {
    words.textContent = text;
  }
}

// ---------------------------------------------------------------- pages, of the source and as they are set

const POINTS = 595.28;

class Sheets {
  constructor(box, { name, sizes, labels, kinds }, prefix, regions, desk) {
    Object.assign(this, { box, name, sizes, labels, kinds, prefix, regions, desk });
    this.filled = new Filled(box, (sheet) => this.fill(sheet), (sheet) => sheet.replaceChildren(sheet.lastElementChild), 30);
    this.sheets = sizes.map(([width, height], page) => {
      const words = this.called(page);
      const sheet = make("div", { class: "sheet", role: "group", id: `${prefix}-page-${page + 1}`, "aria-label": words },
        make("span", { class: "name", "aria-hidden": "true" }, words));
      sheet.page = page;
      sheet.style.aspectRatio = `${width} / ${height}`;
      box.append(sheet);
      this.filled.add(sheet);
      return sheet;
    });
  }

  fill(sheet) {
    const picture = make("img", { alt: "", src: this.address(sheet), draggable: "false" });
    picture.addEventListener("error", () => picture.replaceWith(make("span", { class: "lost" }, this.desk.words.no_picture)));
    sheet.prepend(picture);
    this.place(sheet);
  }

  /** Puts what is known to stand on a page over its picture. */
  place(sheet) {
    for (const old of sheet.querySelectorAll(".region")) old.remove();
    sheet.lastElementChild.before(...this.regions(sheet.page).map((region) => this.region(sheet, region)));
    if (!this.box.querySelector('[tabindex="0"]')) sheet.querySelector(".region")?.setAttribute("tabindex", "0");
    this.mark(sheet);
  }

  /** The same pages, of which other rows are known now. */
  again() { this.filled.full.forEach((sheet) => this.place(sheet)); }

  /** Draws the pages that are shown as finely as they are now large. */
  refine() {
    for (const sheet of this.filled.full) {
      const picture = sheet.querySelector("img"), address = this.address(sheet);
      if (picture && picture.getAttribute("src") !== address) picture.src = address;
    }
  }

  address(sheet) {
    const dots = sheet.clientWidth * devicePixelRatio / Math.max(this.sizes[sheet.page][0], POINTS / 4);
    const scale = [1.0, 1.5, 2.0].find((each) => each >= dots * 0.9) ?? 3.0;
    return `picture/${this.name}/${sheet.page}.png?scale=${scale.toFixed(1)}`;
  }

  region(sheet, [row, left, top, right, bottom]) {
    const [width, height] = this.sizes[sheet.page], said = (this.rows ?? this.desk.view.rows)[row];
    const item = make("div", {
      class: "region", role: "option", tabindex: -1, "aria-selected": "false", "data-row": row,
      "aria-label": `${said.kind} ${said.label ?? ""} ${said.text ?? ""}`.replace(/\s+/g, " ").trim(),
    });
    item.style.left = `${100 * left / width}%`;
    item.style.top = `${100 * top / height}%`;
    item.style.width = `${100 * (right - left) / width}%`;
    item.style.height = `${100 * (bottom - top) / height}%`;
    return item;
  }

  mark(sheet) {
    const { from = -1, to = -1 } = this.marked ?? {};
    for (const item of sheet.querySelectorAll(".region")) {
      const isOn = Number(item.dataset.row) >= from && Number(item.dataset.row) < to;
      item.classList.toggle("on", isOn);
      item.setAttribute("aria-selected", String(isOn));
    }
  }

  choose(from, to) {
    this.marked = { from, to };
    this.sheets.forEach((sheet) => this.mark(sheet));
  }

  /** The first page that shows one of these rows: of the text, where one does, before the contents that name it. */
  pageOf(from, to) {
    const first = new Map();
    this.sizes.forEach((_, page) => {
      for (const [row] of this.regions(page)) {
        const key = `${row} ${this.isText(page)}`;
        if (row >= from && row < to && !first.has(key)) first.set(key, page);
      }
    });
    for (const isText of [true, false]) {
      for (let row = from; row < to; row++) if (first.has(`${row} ${isText}`)) return first.get(`${row} ${isText}`);
    }
    return -1;
  }

  /** What a page is called: by the number that is printed on it, else by what it is; and which sheet of how many it is. */
  called(page) {
    const words = this.desk.words, label = this.labels?.[page], at = page + 1, count = this.sizes.length;
    const what = label ? fill(words.page, { n: label }) : this.kinds && words[`kind_${this.kinds[page]}`];
    return what && label !== String(at) ? fill(words.on_sheet, { what, at, count }) : fill(words.sheet, { n: at, count });
  }

  isText(page) { return (this.kinds?.[page] ?? "text") === "text"; }

  reveal(from, to) {
    this.choose(from, to);
    const sheet = this.sheets[this.pageOf(from, to)];
    if (!sheet) return;
    this.filled.need(sheet);
    const item = sheet.querySelector(".region.on");
    (item ?? sheet).scrollIntoView(middle);
    if (item) for (const old of this.box.querySelectorAll('.region[tabindex="0"]')) old.tabIndex = -1;
    if (item) item.tabIndex = 0;
  }

  /** The next region, on the next page that has one where this has no more. */
  step(item, by) {
    const sheet = item.closest(".sheet"), all = [...sheet.querySelectorAll(".region")];
    const next = all[all.indexOf(item) + Math.sign(by)];
    if (next && Math.abs(by) === 1) return next;
    const way = Math.sign(by);
    for (let page = Math.abs(by) > 1e6 ? (by > 0 ? this.sheets.length - 1 : 0) : sheet.page + way; this.sheets[page]; page += Math.abs(by) > 1e6 ? -way : way) {
      this.filled.need(this.sheets[page]);
      const regions = this.sheets[page].querySelectorAll(".region");
      if (regions.length) return regions[way < 0 && Math.abs(by) === 1 ? regions.length - 1 : 0];
    }
    return null;
  }

  /** The page in the middle of what is seen. */
  get now() {
    const at = this.box.scrollTop + this.box.clientHeight / 2;
    return Math.max(0, this.sheets.findLastIndex((sheet) => sheet.offsetTop - this.box.offsetTop <= at));
  }

  end() { this.filled.end(); }
}

export class Pages extends Roving {
  constructor(desk) {
    super($("page-list"), ".region");
    this.desk = desk;
    this.zoom = 1;
    this.box.addEventListener("scroll", () => this.say(), { passive: true });
    $("zoom-in").addEventListener("click", () => this.enlarge(1.25));
    $("zoom-out").addEventListener("click", () => this.enlarge(0.8));
  }

  show(setting) {
    const top = this.sheets ? this.box.scrollTop / Math.max(this.box.scrollHeight, 1) : 0;
    this.sheets?.end();
    this.box.replaceChildren();
    const of = (name) => setting.pages.map((page) => page[name]);
    this.sheets = new Sheets(this.box, { name: setting.name, sizes: of("size"), labels: of("label"), kinds: of("kind") }, "set",
      (page) => setting.pages[page].regions, this.desk);
    this.sheets.rows = this.desk.view.rows;
    this.box.scrollTop = top * this.box.scrollHeight;
    this.say();
  }

  none(problem) {
    this.sheets?.end();
    this.sheets = null;
    this.box.replaceChildren(make("p", { class: "empty" }, problem ? [problem.said, problem.hint].filter(Boolean).join(" — ") : this.desk.words.no_pages));
    $("page-now").textContent = "";
  }

  say() {
    if (!this.sheets?.sheets.length) return;
    const page = this.sheets.now;
    $("page-now").textContent = this.sheets.called(page);
  }

  enlarge(by) {
    const share = this.box.scrollTop / Math.max(this.box.scrollHeight, 1);
    this.zoom = Math.min(Math.max(this.zoom * by, 0.5), 3);
    document.documentElement.style.setProperty("--zoom", this.zoom.toFixed(3));
    this.box.scrollTop = share * this.box.scrollHeight;
    for (const sheets of [this.sheets, this.desk.source.sheets]) sheets?.refine();
  }

  /** Whether the pages are still those of an issue that was read anew meanwhile: their rows are numbered as it was. */
  get isOld() { return this.sheets !== null && this.sheets?.rows !== this.desk.view?.rows; }

  chosen(item) {
    const at = Number(item.dataset.row), row = this.isOld ? this.desk.same({ ...this.sheets.rows[at], at }) : at;
    if (row >= 0) this.desk.select(row, "pages");
  }

  step(item, by) { return this.sheets.step(item, by) ?? item; }

  choose(from, to, where, scroll) {
    if (this.isOld) this.sheets?.choose(-1, -1);
    else if (scroll) this.sheets?.reveal(from, to);
    else this.sheets?.choose(from, to);
  }
}

// ---------------------------------------------------------------- the structure

const nameOf = (row) => row.id ?? `${row.name} ${row.label ?? ""} ${row.text ?? ""}`;

/** Rows of an issue that are all shown at first. */
const FEW = 300;

export class Outline extends Roving {
  constructor(desk) {
    super($("outline"), ".treeitem");
    this.desk = desk;
    this.open = new Set();
    $("collapse").addEventListener("click", () => { this.open.clear(); this.draw(); });
  }

  show(view) {
    const known = this.known();
    this.rows = view.rows;
    this.children = new Map();
    this.rows.forEach((row, at) => {
      const up = row.up ?? -1;
      if (!this.children.has(up)) this.children.set(up, []);
      this.children.get(up).push(at);
    });
    this.ends = new Int32Array(this.rows.length).fill(this.rows.length);
    const stack = [];
    this.rows.forEach((row, at) => {
      while (stack.length && stack.at(-1) !== (row.up ?? -1)) this.ends[stack.pop()] = at;
      stack.push(at);
    });
    const isSmall = view.rows.length <= FEW;
    this.open = new Set([...this.children.keys()].filter((at) => at >= 0 && (known.get(nameOf(this.rows[at])) ?? isSmall)));
    this.badges = new Map();
    this.draw();
  }

  /** Which rows were open, and which were not, by what they are called. */
  known() {
    const inside = [...(this.children?.keys() ?? [])].filter((at) => at >= 0);
    return new Map(inside.map((at) => [nameOf(this.rows[at]), this.open.has(at)]));
  }

  /** Where what stands in a row ends. */
  end(at) { return this.ends?.[at] ?? at + 1; }

  draw() {
    const top = this.box.scrollTop, at = document.activeElement?.closest?.(".treeitem")?.dataset.row;
    this.box.replaceChildren(...this.items(-1, 1));
    if (this.desk.view?.cut) this.box.append(make("p", { class: "empty" }, this.desk.words.cut));
    this.mark();
    const item = at !== undefined && $(`row-${at}`);
    if (item) item.focus({ preventScroll: true });
    else this.box.querySelector(".on, .treeitem")?.setAttribute("tabindex", "0");
    this.box.scrollTop = top;
  }

  *items(up, level) {
    const inside = this.children.get(up) ?? [];
    for (const [place, at] of inside.entries()) {
      yield this.item(at, level, place + 1, inside.length);
      if (this.open.has(at)) yield* this.items(at, level + 1);
    }
  }

  item(at, level, place, count) {
    const row = this.rows[at], inside = this.children.has(at);
    const item = make("div", {
      class: `treeitem ${row.name}`, role: "treeitem", id: `row-${at}`, tabindex: -1, "data-row": at, "data-name": row.name,
      "aria-level": level, "aria-posinset": place, "aria-setsize": count, "aria-selected": "false",
      "aria-expanded": inside ? String(this.open.has(at)) : null,
      "aria-label": `${row.kind} ${row.label ?? ""} ${row.text ?? ""}`.replace(/\s+/g, " ").trim(), title: row.id ?? null,
    }, make("span", { class: "turn", "aria-hidden": "true" }), make("span", { class: "kind" }, row.kind));
    if (row.label) item.append(make("span", { class: "label" }, row.label));
    item.append(make("span", { class: "words" }, row.text ?? ""));
    item.style.setProperty("--level", level);
    this.badge(item, at);
    return item;
  }

  badge(item, at) {
    item.querySelector(".badge")?.remove();
    const found = this.badges?.get(at);
    if (found) item.append(make("span", { class: `badge ${found.grade}` }, String(found.count)));
  }

  /** How many findings stand in each row, and the gravest of their grades. */
  count(findings) {
    const grades = ["error", "warning", "note"];
    this.badges = new Map();
    for (const finding of findings) {
      for (let at = finding.row; at >= 0; at = this.rows[at].up ?? -1) {
        const found = this.badges.get(at) ?? { count: 0, grade: "note" };
        found.count += 1;
        if (grades.indexOf(finding.grade) < grades.indexOf(found.grade)) found.grade = finding.grade;
        this.badges.set(at, found);
      }
    }
    for (const item of this.box.querySelectorAll(".treeitem")) this.badge(item, Number(item.dataset.row));
  }

  turn(at, open) {
    if (!this.children.has(at) || this.open.has(at) === open) return false;
    if (open) this.open.add(at);
    else this.open.delete(at);
    const item = $(`row-${at}`), level = Number(item.getAttribute("aria-level"));
    item.setAttribute("aria-expanded", String(open));
    if (open) item.after(...this.items(at, level + 1));
    else while (item.nextElementSibling && Number(item.nextElementSibling.getAttribute("aria-level")) > level) item.nextElementSibling.remove();
    this.mark();
    return true;
  }

  chosen(item) { this.desk.select(Number(item.dataset.row), "structure"); }

  clicked(item, event) {
    const at = Number(item.dataset.row);
    if (event.target.classList.contains("turn")) this.turn(at, !this.open.has(at));
    else super.clicked(item);
  }

  key(event) {
    const item = event.target.closest(".treeitem"), at = Number(item?.dataset.row);
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "ArrowRight") { if (!this.turn(at, true) && this.open.has(at)) this.go(item.nextElementSibling); }
    else if (event.key === "ArrowLeft") { if (!this.turn(at, false) && (this.rows[at].up ?? -1) >= 0) this.go($(`row-${this.rows[at].up}`)); }
    else return super.key(event);
    event.preventDefault();
    event.stopPropagation();
  }

  choose(from, to, where, scroll) {
    this.at = from;
    const above = [];
    for (let up = this.rows[from]?.up ?? -1; up >= 0; up = this.rows[up].up ?? -1) above.unshift(up);
    above.forEach((up) => this.turn(up, true));
    this.mark();
    const item = $(`row-${from}`);
    if (item) this.reach(item);
    if (scroll) item?.scrollIntoView(middle);
  }

  mark() {
    for (const item of this.box.querySelectorAll(".treeitem")) {
      const isOn = Number(item.dataset.row) === this.at;
      item.classList.toggle("on", isOn);
      item.setAttribute("aria-selected", String(isOn));
    }
  }
}

// ---------------------------------------------------------------- the findings

const MOST = 2000;

export class Findings extends Roving {
  constructor(desk) {
    super($("finding-list"), ".finding");
    this.desk = desk;
    this.off = new Set();
    this.all = [];
    $("codes").addEventListener("change", () => this.draw());
    $("new-only").addEventListener("change", () => this.draw());
    $("grades").addEventListener("click", (event) => {
      const grade = event.target.closest("button")?.dataset.grade;
      if (!grade) return;
      if (!this.off.delete(grade)) this.off.add(grade);
      this.choices();
      this.draw();
    });
  }

  show(findings) {
    const grades = ["error", "warning", "note"];
    this.all = findings.map((finding, at) => ({ ...finding, at_: at })).sort((one, other) => grades.indexOf(one.grade) - grades.indexOf(other.grade));
    this.choices();
    this.draw();
  }

  choices() {
    const words = this.desk.words, counts = new Map(), codes = new Map();
    for (const finding of this.all) {
      counts.set(finding.grade, (counts.get(finding.grade) ?? 0) + 1);
      codes.set(finding.code, (codes.get(finding.code) ?? 0) + 1);
    }
    $("grades").replaceChildren(...["error", "warning", "note"].filter((grade) => counts.has(grade)).map((grade) =>
      make("button", { type: "button", class: grade, "data-grade": grade, "aria-pressed": String(!this.off.has(grade)) }, `${words[grade]} ${counts.get(grade)}`)));
    const code = $("codes").value;
    $("codes").replaceChildren(make("option", { value: "" }, words.all_codes),
      ...[...codes].sort().map(([each, count]) => make("option", { value: each }, `${each} ×${count}`)));
    $("codes").value = codes.has(code) ? code : "";
  }

  get wanted() {
    const code = $("codes").value, isNew = $("new-only").checked;
    return this.all.filter((finding) => !this.off.has(finding.grade) && (!code || finding.code === code) && !(isNew && finding.seen));
  }

  draw() {
    const wanted = this.wanted, top = this.box.scrollTop, words = this.desk.words;
    this.box.replaceChildren(...wanted.slice(0, MOST).map((finding, place) => this.item(finding, place, wanted.length)));
    if (!wanted.length) this.box.append(make("p", { class: "empty" }, this.all.length ? words.nothing_new : words.no_findings));
    this.box.querySelector(".finding")?.setAttribute("tabindex", "0");
    this.box.scrollTop = top;
    this.mark();
    this.desk.outline.count(wanted);
  }

  item(finding, place, count) {
    return make("div", {
      class: `finding${finding.seen ? " seen" : ""}`, role: "option", id: `finding-${finding.at_}`, tabindex: -1, "aria-selected": "false",
      "aria-posinset": place + 1, "aria-setsize": count, "data-at": finding.at_, "data-code": finding.code, "data-row": finding.row,
    },
    make("span", { class: `grade ${finding.grade}` }, finding.word), make("span", { class: "code" }, finding.code),
    make("span", { class: "message" }, finding.message), make("span", { class: "at" }, this.place(finding)),
    make("span", { class: "rule" }, finding.title ?? ""));
  }

  place(finding) {
    if (finding.line !== undefined) return finding.column ? `${finding.line}:${finding.column}` : String(finding.line);
    return finding.page !== undefined ? fill(this.desk.words.page, { n: finding.page }) : finding.at ?? "";
  }

  chosen(item) {
    const finding = this.all.find((each) => each.at_ === Number(item.dataset.at));
    this.at = finding.at_;
    this.desk.select(finding.row, "findings", finding);
    this.mark();
  }

  /** To the next finding, or the one before. */
  turn(by) {
    const all = [...this.box.querySelectorAll(".finding")];
    const now = all.findIndex((item) => Number(item.dataset.at) === this.at);
    const item = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : now + by];
    if (!item) return;
    this.reach(item);
    item.scrollIntoView(near);
    this.chosen(item);
  }

  choose(from, to, where, scroll) {
    this.row = from;
    if (!where) this.at = this.wanted.find((finding) => finding.row >= from && finding.row < to)?.at_;
    this.mark();
    if (scroll) this.box.querySelector(".finding.on")?.scrollIntoView(near);
  }

  mark() {
    for (const item of this.box.querySelectorAll(".finding")) {
      const isOn = Number(item.dataset.at) === this.at;
      item.classList.toggle("on", isOn);
      item.setAttribute("aria-selected", String(isOn));
    }
  }
}
