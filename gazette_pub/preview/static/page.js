// The page: what is fetched, what is chosen in all panes, what keys do.

import { $, Findings, make, Outline, Pages, Source } from "./panes.js";
import { Editor } from "./desk.js";

const OTHER = { en: ["zh", "中文"], zh: ["en", "English"] };
const PANES = ["source", "structure", "pages", "findings"];
const KEYS = [
  ["1 2 3 4", "key_panes"], ["↑ ↓ Home End", "key_move"], ["← →", "key_open"], ["Enter", "key_show"],
  ["k", "key_kind"], ["t", "key_text"], ["Ctrl+Enter", "key_save"], ["Alt+Enter", "key_split"], ["j", "key_join"],
  ["u r", "key_undo"], ["f F", "key_finding"], ["+ −", "key_zoom"], ["l", "key_language"], ["?", "key_help"], ["Esc", "key_leave"],
];

class Desk {
  constructor() {
    this.language = new URLSearchParams(location.search).get("language");
    this.words = {};
    this.view = null;
    this.at = -1;
    this.choices = 0;
    this.source = new Source(this);
    this.outline = new Outline(this);
    this.pages = new Pages(this);
    this.findings = new Findings(this);
    this.editor = new Editor(this);
    this.panes = { source: this.source, structure: this.outline, pages: this.pages, findings: this.findings };
    this.renewing = Promise.resolve();
  }

  async begin() {
    await this.speak();
    this.listen();
    this.keys();
  }

  // what is fetched

  address(path) {
    if (!this.language) return path;
    return `${path}${path.includes("?") ? "&" : "?"}language=${this.language}`;
  }

  async fetch(path) {
    try {
      const answer = await fetch(this.address(path));
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  async send(path, said) {
    this.say("correcting", true);
    this.refusal = null;
    try {
      const answer = await fetch(this.address(path), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(said) });
      const done = await answer.json();
      if (answer.ok) return done;
      this.refuse(done);
    } catch {
      this.say("gone");
    }
    return null;
  }

  listen() {
    this.news?.close();
    this.news = new EventSource(this.address("events"));
    this.news.addEventListener("message", (event) => this.take(JSON.parse(event.data)));
    this.news.addEventListener("error", () => this.say("gone"));
  }

  /** Takes a state that is asked for or told of; one that is older than what was told of meanwhile is none. */
  take(state) {
    if (state.edition < this.state?.edition) return;
    if (state.version !== this.state?.version) this.told = null;
    this.state = state;
    this.problem(state.problem ?? this.refusal);
    $("undo").disabled = !state.undo;
    $("redo").disabled = !state.redo;
    this.say(state.busy || "ready", Boolean(state.busy));
    if (state.step) $("status").textContent = state.step;
    this.renewing = this.renewing.then(() => this.catchUp());
  }

  /** Fetches what is newer than what is shown. */
  async catchUp() {
    const state = this.state;
    if (!state) return;
    if (!state.version && state.shown && !this.early) await this.takeSource();
    if (state.version && state.version !== this.view?.version) await this.takeView();
    if (state.set && state.set !== this.setting?.name) await this.takeSetting();
    else if (state.set && this.setting && this.setting.version !== this.view?.version) await this.takeSetting();
    else if (!state.set && this.view && !state.busy) this.pages.none(state.unset);
  }

  /** Shows the source while it is read for the first time, which of a long one takes a while. */
  async takeSource() {
    const view = await this.fetch("view.json");
    if (!view || view.version) return;
    this.early = true;
    $("file").textContent = view.file;
    this.source.show(view);
  }

  async takeView() {
    const [view, findings] = await Promise.all([this.fetch("view.json"), this.fetch("findings.json")]);
    if (!view || !findings) return;
    const before = this.view, chosen = this.anchor();
    this.view = view;
    document.documentElement.dataset.version = view.version;
    $("file").textContent = view.file;
    $("source-name").textContent = view.notes.join(" · ");
    this.outline.show(view);
    this.source.show(view);
    this.findings.show(findings);
    if (!before) this.pages.none(null);
    const at = this.wish?.() ?? this.find(chosen);
    this.wish = null;
    if (at >= 0) this.select(at, null, undefined, true);
    else this.editor.shown = this.editor.show(-1);
  }

  async takeSetting() {
    const [setting, findings] = await Promise.all([this.fetch("setting.json"), this.fetch("findings.json")]);
    if (!setting || setting.version !== this.view?.version) return;
    this.setting = setting;
    document.documentElement.dataset.setting = setting.version;
    this.pages.show(setting);
    if (findings) this.findings.show(findings);
    if (this.at >= 0) this.pages.choose(this.at, this.outline.end(this.at), undefined, true);
  }

  /** Waits for what a correction made, and shows that row, unless another was chosen since it was sent (`choices`). */
  async renew(row, said, choices = this.choices) {
    const isWanted = () => row !== null && row >= 0 && choices === this.choices;
    this.wish = () => (isWanted() ? row : null);
    const state = await this.fetch("state.json");
    if (state) this.take(state);
    await this.renewing;
    if (isWanted() && row !== this.at) this.select(row, null, undefined, true);
    this.wish = null;
    this.told = said;
    $("status").textContent = said;
  }

  anchor() {
    const row = this.view?.rows[this.at];
    return row ? { ...row, at: this.at } : null;
  }

  /** The row that was chosen before; where it is gone, the one that stands there. */
  find(was) {
    if (!was) return -1;
    const same = this.same(was);
    return same >= 0 ? same : Math.min(was.at, this.view.rows.length - 1);
  }

  /** The row that one of an older view is now: what says the same at the same place, else the only one that does, else that
   *  of the same id; -1 where it is gone. */
  same(was) {
    const place = JSON.stringify([was.lines?.[0]?.[0], was.paras?.[0]?.[0], was.boxes?.[0]]);
    const same = this.view.rows.findIndex((row) => row.name === was.name && row.text === was.text
      && JSON.stringify([row.lines?.[0]?.[0], row.paras?.[0]?.[0], row.boxes?.[0]]) === place);
    if (same >= 0) return same;
    const alike = [...this.view.rows.keys()].filter((at) => this.view.rows[at].name === was.name && this.view.rows[at].text === was.text);
    if (was.text && alike.length === 1) return alike[0];
    return was.id ? this.view.rows.findIndex((row) => row.id === was.id) : -1;
  }

  // what is chosen

  /** Shows one place in all panes; `from` is the pane in which it was chosen, and is not scrolled. */
  select(row, from, where, isSame = false) {
    if (!isSame && this.at !== row && this.editor.isChanged && !this.leaves()) return;
    if (from) this.choices += 1;
    if (this.at !== row && this.refusal) {
      this.refusal = null;
      this.problem(this.state?.problem);
    }
    this.at = row;
    const to = row >= 0 ? this.outline.end(row) : -1;
    for (const [name, pane] of Object.entries(this.panes)) {
      if (this.view && (row >= 0 || name === "source")) pane.choose(row, to, where, name !== from);
    }
    this.editor.shown = this.editor.show(row, isSame);
  }

  /** Whether a text that was begun to be corrected is left: it is saved first. */
  leaves() {
    this.editor.save();
    return false;
  }

  // what is said

  say(name, isBusy = false) {
    $("status").textContent = !isBusy && name === "ready" && this.told ? this.told : this.words[name] ?? name;
    $("status").classList.toggle("busy", isBusy);
    document.documentElement.dataset.busy = isBusy ? name : "";
  }

  problem(problem) {
    $("problem").hidden = !problem;
    $("problem").replaceChildren(...(problem ? [problem.said, make("small", {}, problem.hint ?? "")] : []));
  }

  /** Says why a correction was not made, until something else is chosen. */
  refuse(problem) {
    this.refusal = problem;
    this.problem(problem);
    this.say("ready");
  }

  async speak() {
    const said = await this.fetch("words.json");
    if (!said) return;
    this.language = said.language;
    this.words = said.words;
    document.documentElement.lang = said.lang;
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = this.words[element.dataset.word];
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", this.words[element.dataset.label]);
    for (const element of document.querySelectorAll("[data-title]")) element.title = this.words[element.dataset.title];
    const [other, name] = OTHER[this.language];
    $("language").textContent = name;
    $("language").lang = other;
    $("keys").replaceChildren(...KEYS.flatMap(([keys, word]) => [
      make("dt", {}, ...keys.split(" ").flatMap((key) => [make("kbd", {}, key), " "])), make("dd", {}, this.words[word]),
    ]));
  }

  async turnLanguage() {
    this.language = OTHER[this.language][0];
    const address = new URL(location.href);
    address.searchParams.set("language", this.language);
    history.replaceState(null, "", address);
    await this.speak();
    const setting = this.setting;
    this.setting = null;
    await this.takeView();
    if (setting) await this.takeSetting();
    this.listen();
  }

  // keys and tabs

  keys() {
    $("language").addEventListener("click", () => this.turnLanguage());
    $("help-open").addEventListener("click", () => $("help").showModal());
    const tabs = [...document.querySelectorAll('[role="tab"]')];
    tabs.forEach((tab, at) => {
      tab.addEventListener("click", () => this.tab(PANES[at]));
      tab.addEventListener("keydown", (event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!by) return;
        const next = tabs[(at + by + tabs.length) % tabs.length];
        next.click();
        next.focus();
      });
    });
    document.addEventListener("keydown", (event) => this.key(event));
  }

  tab(name) {
    $("desk").dataset.tab = name;
    for (const each of PANES) {
      $(`tab-${each}`).setAttribute("aria-selected", String(each === name));
      $(`tab-${each}`).tabIndex = each === name ? 0 : -1;
    }
    if (this.at >= 0 && this.view) this.panes[name].choose(this.at, this.outline.end(this.at), undefined, true);
  }

  key(event) {
    const isWriting = event.target.matches("textarea, select, input:not([type=checkbox])") || $("help").open;
    if (isWriting || event.ctrlKey || event.altKey || event.metaKey) return;
    const does = {
      "?": () => $("help").showModal(),
      k: () => this.focusOn("kind"),
      t: () => this.focusOn("text"),
      j: () => this.editor.join(),
      u: () => this.editor.back("undo"),
      r: () => this.editor.back("redo"),
      f: () => this.findings.turn(1),
      F: () => this.findings.turn(-1),
      l: () => this.turnLanguage(),
      "+": () => this.pages.enlarge(1.25),
      "-": () => this.pages.enlarge(0.8),
    };
    PANES.forEach((name, at) => { does[String(at + 1)] = () => { this.tab(name); this.panes[name].focus(); }; });
    if (!does[event.key]) return;
    event.preventDefault();
    does[event.key]();
  }

  async focusOn(field) {
    this.tab("structure");
    if ($(field).disabled) await this.editor.settled();
    if (!$("editor-fields").hidden) $(field).focus();
  }
}

const desk = new Desk();
desk.begin();
