"""tools/messages.py as a module: one for all tests, for what it gathers takes a while."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

FILE = Path(__file__).parent.parent / "tools" / "messages.py"


@cache
def messages_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("messages_tool_of_tests", FILE)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its dataclass looks for it
    spec.loader.exec_module(module)
    return module
