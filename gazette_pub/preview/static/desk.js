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
    $("text").addEventListener("input", () => this.buttons());
    $("undo").addEventListener("click", () => this.back("undo"));
    $("redo").addEventListener("click", () => this.back("redo"));
  }

  /** Shows what can be corrected of a row. */
  async show(row) {
    this.row = row;
    const said = row >= 0 ? await this.desk.fetch(`element.json?row=${row}`) : null;
    if (this.row !== row) return;
    $("editor-none").hidden = Boolean(said);
    $("editor-fields").hidden = !said;
    if (!said) return;
    this.said = said;
    $("kind").replaceChildren(...said.kinds.map(({ kind, word }) => make("option", { value: kind }, word)));
    $("kind").value = said.kind;
    $("kind").disabled = said.kinds.length < 2;
    $("text").value = said.text;
    $("text").disabled = !said.writable;
    $("into").textContent = fill(this.desk.words.into, { file: this.desk.view.into });
    this.buttons();
  }

  get isChanged() { return !$("editor-fields").hidden && $("text").value !== this.said?.text; }

  buttons() {
    $("save").disabled = !this.said?.writable || !this.isChanged;
    $("split").disabled = !this.said?.divisible || this.isChanged;
    $("join").disabled = !this.said?.joinable;
  }

  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.save();
    else if (event.key === "Enter" && event.altKey) this.split();
    else if (event.key === "Escape") this.desk.outline.focus();
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

  join() { if (!$("join").disabled && !$("editor-fields").hidden) this.send({ do: "join" }); }

  async send(order) {
    const back = document.activeElement;
    const done = await this.desk.send("correct", { version: this.desk.view.version, row: this.row, ...order });
    if (done) await this.desk.renew(done.row, fill(this.desk.words.saved, { file: this.desk.view.into }));
    else $("kind").value = this.said.kind;
    if (back && back !== document.body && $("editor").contains(back)) (back.disabled ? $("kind") : back).focus();
  }

  async back(way) {
    if ($(way).disabled) return;
    const done = await this.desk.send(way, {});
    if (done) await this.desk.renew(null, this.desk.words[way === "undo" ? "undone" : "redone"]);
  }
}
