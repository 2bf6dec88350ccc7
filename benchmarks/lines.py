"""Reads texts that are one thing over and over, and the same four times as long: time and memory may grow four times.

    .venv/bin/python benchmarks/lines.py [--count 2000] [--kinds titles,items]

Each reading is a process of its own. A row has the CPU seconds and the peak memory of both, and how many times longer
the longer one took; `bulletins` counts whole bulletins, 1 and 4 of them for every 2000.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from stages import BULLETIN, peak  # noqa: E402

from gazette_pub.command.talk import table  # noqa: E402
from gazette_pub.formats import source_of  # noqa: E402
from gazette_pub.formats.text.read import read  # noqa: E402
from gazette_pub.issue.findings import ignore  # noqa: E402

TIMES, A_BULLETIN = 4, 2000

TEXT = "会议认为，过去一年全省上下共同努力，各项事业取得了新的成绩，经济社会发展的各项目\n"
KINDS = {
    "page marks": ("", TEXT + "— {n} —\n"),
    "bare marks": ("", TEXT * 7 + "{n}\n"),
    "marks with totals": ("", TEXT + "第{n}页 共9999页\n"),
    "heads and marks": ("", TEXT + "某省人民政府公报2024年第3期\n— {n} —\n" + TEXT + "省政府文件\n— {n} —\n"),
    "form feeds": ("", "\f" + TEXT + "{n}\n"),
    "titles": ("", "某省人民政府关于第{n}号工作的通知\n"),
    "laws' titles": ("", "关于《某省条例》的说明\n"),
    "documents": ("", "某省人民政府通知\n各市人民政府：\n" + TEXT + "标任务完成。\n某省人民政府\n2024年2月1日\n"),
    "items": ("某省条例\n第一条　为了工作。\n", "（一）做好工作，落实责任；\n"),
    "numbers": ("", "{n}.做好工作，落实责任。\n"),
    "articles": ("某省条例\n", "第{n}条　做好工作，落实责任。\n"),
    "divisions": ("某省条例\n", "第一章　总则\n第一条　做好工作。\n"),
    "depths": ("某省意见\n", "一、工作\n（一）工作\n1.工作\n（1）工作：\n①工作：\na）工作：\n"),
    "depths on a line": ("某省条例\n第一条　如下：\n", "（a）（i）（A）（1）做好；\n"),
    "contents": ("目录\n", "某通知……（{n}）\n"),
    "tabbed rows": ("", "项目{n}\t{n}\t3\n"),
    "rows with blanks": ("", "项目{n}　　{n}　　3\n"),
    "drawn rows": ("┌──┬──┐\n", "│甲　│乙　│\n├──┼──┤\n"),
    "names": ("某省名单\n", "王　纯 王建忠 王　珍\n"),
    "roster": ("某省任命名单\n", "刘俊义　　省科学技术厅厅长\n"),
    "labels": ("", "秘书长\n王　纯\n"),
    "attachments": ("", "附件1\n某省办法\n"),
    "attachment list": ("附件：1.某办法\n", "2.某办法\n"),
    "open notes": ("", "某省条例\n（2024年1月18日某省人民代表大会\n"),
    "open quotations": ("关于修改《某法》的决定\n", "将第一条修改为：“做好工作\n"),
    "opening quotes": ("", "“"),
    "opening brackets": ("", "（"),
    "one line": ("", TEXT.strip()),
    "one line of articles": ("", "第一条　做好工作。（一）做好；"),
    "spaced letters": ("", "工 "),
    "one paragraph": ("", TEXT),
    "dates": ("", "2024年1月1日\n"),
    "stories": ("", "会议召开\n本报讯（记者 王纯）近日，会议召开。\n"),
}
"""What stands first, and what is repeated; {n} counts."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--kinds", default=",".join(("bulletins", *KINDS)))
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        sys.stdout.write(json.dumps(cost(options.child, options.count)))
        return
    rows = [["text", "CPU s", f"{TIMES} times", "MiB", f"{TIMES} times", "longer"]]
    rows += [row(kind, options.count) for kind in options.kinds.split(",")]
    sys.stdout.write("\n".join([*table(rows), ""]))


def row(kind: str, count: int) -> list[str]:
    (short, little), (long, much) = in_a_process(kind, count), in_a_process(kind, TIMES * count)
    return [kind, f"{short:.2f}", f"{long:.2f}", f"{little:.0f}", f"{much:.0f}", f"{long / short:.1f}"]


def in_a_process(kind: str, count: int) -> tuple[float, float]:
    command = [sys.executable, __file__, "--child", kind, "--count", str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{kind} failed:\n{done.stderr}")
    seconds, mebibytes = json.loads(done.stdout)
    return seconds, mebibytes


def cost(kind: str, count: int) -> tuple[float, float]:
    """The CPU seconds that reading takes, and the peak memory of the process in MiB."""
    source = source_of("text.txt", text_of(kind, count).encode())
    begin = time.process_time()
    read(source, ignore)
    return time.process_time() - begin, peak()


def text_of(kind: str, count: int) -> str:
    if kind == "bulletins":
        return BULLETIN.read_text(encoding="utf-8") * max(count // A_BULLETIN, 1)
    first, again = KINDS[kind]
    return first + "".join(again.replace("{n}", str(n % 9999 + 1)) for n in range(count))


if __name__ == "__main__":
    main()
