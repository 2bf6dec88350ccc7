"""`gazette compose`: what is to be made of a file that says what an issue is put together from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gazette_pub.command.convert import Order, is_input, stem_of, targets
from gazette_pub.command.named import Named
from gazette_pub.command.wishes import refused, wishes_of
from gazette_pub.issue.messages import say, several, visible
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, WrongUsage
from gazette_pub.issue.settings import FILE, Setting
from gazette_pub.parts.recipe import Recipe, recipe_in
from gazette_pub.publish.wishes import Wishes


def with_recipes(orders: Sequence[Order], wishes: Wishes, named: Named | None) -> list[Order]:
    """The orders, each with the recipe that its input is. What is wrong with one costs no other."""
    made = []
    for order in orders:
        try:
            made.append(order if order.fault else _with_recipe(order, wishes, named))
        except GazetteError as error:
            made.append(replace(order, fault=error))
    return made


def recipe_at(input: str) -> str:
    """The recipe that is named: itself, or by the folder that it is the only one in. Raises WrongUsage for any other folder."""
    if not os.path.isdir(input):
        return input
    there = sorted(each for each in Path(input).glob("*.toml") if each.name != FILE and not each.name.startswith("."))
    if len(there) == 1:
        return str(there[0])
    if there:
        said = say("{folder}: several TOMLs in it: {files}", folder=visible(input), files=several(_names(there)))
        raise WrongUsage(said, hint=say("name one of them"))
    said = say("{folder}: no TOML in it that says what an issue is put together from", folder=visible(input))
    raise WrongUsage(said, hint=say("`gazette compose --new FOLDER` writes a first one"))


def _names(files: Sequence[Path]) -> list[str]:
    return [visible(each.name) for each in files]


def is_recipe(input: str) -> bool:
    """Whether an input says, by its name, what an issue is put together from."""
    path = Path(input)
    return path.suffix.lower() == ".toml" and path.name != FILE and os.path.isfile(path)


def order_of_recipe(input: str) -> Order:
    """The order for a recipe of which no file is made. Raises UnreadableInput, WrongUsage."""
    return Order(input, {}, Path(), stem_of(input), recipe=_recipe(input))


def _recipe(input: str) -> Recipe:
    """The recipe; how it says that files are made is among what may be wrong with it. Raises UnreadableInput, WrongUsage."""
    recipe = recipe_in(Path(input))
    settings = {key: Setting(key, value, Path(input)) for key, value in recipe.said.items()}
    return recipe.without(dict(refused(settings)))


def parts_of(order: Order) -> list[Path]:
    """The files that an order's issue is put together from; none of one that is read as it is."""
    return _files(order.recipe) if order.recipe else []


def _with_recipe(order: Order, wishes: Wishes, named: Named | None) -> Order:
    """Raises OutputNotWritten where a file that it is made of would be written over."""
    recipe = _recipe(order.input)
    if named is None:
        own = wishes_of(order.input, wishes, recipe.said)
        order = replace(order, targets=targets(order.input, tuple(order.targets), order.folder, own))
    for part in _files(recipe):
        if over := next((target for target in order.targets.values() if is_input(target, str(part))), None):
            said = say(
                "{target} is one of the files that it is put together from, which are never written over", target=over
            )
            raise OutputNotWritten(said, hint=say("choose another --output"))
    return replace(order, recipe=recipe)


def _files(recipe: Recipe) -> list[Path]:
    files = [recipe.frame] if recipe.frame else []
    for entry in recipe.entries:
        files += [entry.file, *(each.file for each in entry.attachments)]
    return [file.path for file in files]
