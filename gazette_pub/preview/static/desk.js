// The correction of what is chosen: what it may be, its text, and how it is divided and joined.

import { $, fill, make } from "./panes.js";

export class Editor {
  constructor(desk) {
    this.desk = desk;
    $("editor").addEventListener("submit", (event) => { event.preventDefault(); this.save(); });
    $("kind").addEventListener("change", () => this.send({ do: "kind", kind: $("kind").value }));
    $("split").addEventListener("click", () => this.split());
    $("join").addEventListener("click", () => this.send({ do: "join" }));
    $("text").addEventListener("keydown", (event) => this.key(event));
    $("editor").addEventListener("keydown", (event) => { if (event.key === "Escape") this.desk.outline.focus(); });
    $("text").addEventListener("input", () => this.buttons());
    $("undo").addEventListener("click", () => this.back("undo"));
    $("redo").addEventListener("click", () => this.back("redo"));
  }

  /** Shows what can be corrected of a row. What was typed stays where it is the same row, read anew. */
  async show(row, isSame = false) {
    const isKept = isSame && this.isChanged, isOpened = $("editor-fields").hidden, said = this.desk.view?.rows[row];
    this.row = row;
    this.said = said;
    $("editor-none").hidden = Boolean(said);
    $("editor-fields").hidden = !said;
    if (!said) return;
    if (!isKept) this.write(said.leaf ? said.words ?? said.text ?? "" : "");
    $("text").disabled = !said.leaf;
    $("kind").disabled = !(isSame && document.activeElement === $("kind")); // who stands in it is not put out of it
    $("into").textContent = fill(this.desk.words.into, { file: this.desk.view.into });
    this.buttons();
    if (isOpened) $(`row-${row}`)?.scrollIntoView({ block: "nearest" }); // the form covers what it was chosen from
    await this.kinds(row);
  }

  write(text) {
    this.text = text;
    if ($("text").value === text) return;
    $("text").value = text;
    $("text").setSelectionRange(0, 0);
  }

  /** Takes a text that was saved as the one that stands: news of it may have come before the answer. */
  stands(saved) {
    if ($("text").value !== saved) return;
    const said = this.said?.leaf ? this.said.words ?? this.said.text ?? "" : "";
    this.write(said === saved.split("\n").join(" ").trim() ? said : saved);
    this.buttons();
  }

  async kinds(row) {
    const said = await this.desk.fetch(`element.json?row=${row}`);
    if (this.row !== row || !said) return;
    this.kind = said.kind;
    const groups = new Map();
    for (const { kind, word, group } of said.kinds) {
      if (!groups.has(group)) groups.set(group, make("optgroup", { label: group }));
      groups.get(group).append(make("option", { value: kind }, word));
    }
    $("kind").replaceChildren(...groups.values());
    $("kind").value = said.kind;
    $("kind").disabled = said.kinds.length < 2;
  }

  get isChanged() { return !$("editor-fields").hidden && !$("text").disabled && $("text").value !== this.text; }

  buttons() {
    $("save").disabled = !this.said?.leaf || !this.isChanged;
    $("split").disabled = !this.said?.divisible || this.isChanged;
    $("join").disabled = !this.said?.divisible || this.isChanged;
  }

  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.save();
    else if (event.key === "Enter" && event.altKey) this.split();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  save() { if (!$("save").disabled) this.send({ do: "text", text: $("text").value }); }

  split() {
    if ($("split").disabled) return;
    const at = [...$("text").value.slice(0, $("text").selectionStart)].length;
    this.send({ do: "split", at });
  }

  /** Once the row that is chosen now is shown. */
  async settled() {
    for (let waiting; waiting !== this.shown;) await (waiting = this.shown);
  }

  join() {
    if (!$("join").disabled && !$("editor-fields").hidden) this.send({ do: "join" });
  }

  async send(order) {
    const back = document.activeElement, choices = this.desk.choices;
    if (order.do === "text") $("save").disabled = true; // pressed twice, it is saved once
    const done = await this.desk.send("correct", { version: this.desk.view.version, row: this.row, ...order });
    if (done && order.do === "text") this.stands(order.text);
    if (done) await this.desk.renew(done.row, fill(this.desk.words.saved, { file: this.desk.view.into }), choices);
    else $("kind").value = this.kind;
    if (!done) this.buttons();
    await this.settled();
    if (done && order.do === "text") this.stands(order.text);
    const isLeft = choices !== this.desk.choices || document.activeElement !== document.body;
    if (!isLeft && $("editor").contains(back)) (back.disabled ? $("kind") : back).focus();
  }

  async back(way) {
    if ($(way).disabled) return;
    const done = await this.desk.send(way, {});
    if (done) await this.desk.renew(null, this.desk.words[way === "undo" ? "undone" : "redone"]);
  }
}
