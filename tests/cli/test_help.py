"""``--help`` says everything in Kazakh, English and Chinese, and English as the code has it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from resources.messages import LANGUAGES, catalogue
from workbench import __version__
from workbench.__main__ import main
from workbench.cli import help as help_texts
from workbench.cli.help import HelpCommand, cells, shortened, wrapped
from workbench.cli.main import egiz

WORDS = {
    "help.usage": "Usage:", "help.options": "Options:", "help.commands": "Commands:", "help.required": "required",
    "help.examples": "Examples:", "help.example": "Example:", "help.default": "default: {value}",
}  # fmt: skip
OTHERS = [language for language in LANGUAGES if language != "en"]


def contexts(ctx: click.Context | None = None) -> Iterator[click.Context]:
    """Yield a context for egiz and for every command below it."""
    ctx = ctx or egiz.context_class(egiz, info_name="egiz")
    yield ctx
    if isinstance(ctx.command, click.Group):
        for name in ctx.command.list_commands(ctx):
            command = ctx.command.get_command(ctx, name)
            assert command is not None
            yield from contexts(command.context_class(command, info_name=name, parent=ctx))


COMMANDS = list(contexts())
PATHS = [ctx.command_path.split()[1:] for ctx in COMMANDS]


def options(ctx: click.Context) -> list[click.Option]:
    return [one for one in ctx.command.get_params(ctx) if isinstance(one, click.Option)]


def examples(ctx: click.Context) -> list[str]:
    """Return the lines of a command's examples, without their heading."""
    blocks = [text.split("\n") for number, text in help_texts.paragraphs(ctx.command) if number == 0]
    return [line for block in blocks for line in block[1:]]


def in_code() -> dict[str, str]:
    """Return every text of the help by its id, as the code has it in English."""
    found = dict(WORDS)

    def add(text_id: str, text: str) -> None:
        shared = text_id.startswith("help.metavar.") or text_id in ("help.help", "help.version")
        assert text_id not in found or (shared and found[text_id] == text), f"{text_id} names two texts"
        found[text_id] = text

    for ctx in COMMANDS:
        for number, text in help_texts.paragraphs(ctx.command):
            if number:
                add(help_texts.paragraph_id(help_texts.command_id(ctx), number), text)
        shown = ctx.command.collect_usage_pieces(ctx)
        for option in options(ctx):
            add(help_texts.option_id(ctx, option), option.help or "")
            if not (option.is_flag or isinstance(option.type, click.Choice)):
                shown.append(option.make_metavar(ctx))
        for word in help_texts.metavars(" ".join(shown)):
            add(help_texts.metavar_id(word), word)
    return found


def said(language: str, text_id: str) -> str:
    text = catalogue(language).entries[text_id].forms[0]
    return text.replace("{{", "{").replace("}}", "}")


def shown(capsys: pytest.CaptureFixture[str], path: list[str]) -> str:
    assert main([*path, "--help"]) == 0
    out = capsys.readouterr()
    assert out.err == ""
    return out.out


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("EGIZ_LANGUAGE", request.param)
    return str(request.param)


def test_every_command_and_option_explains_itself() -> None:
    assert len(COMMANDS) > len(egiz.list_commands(COMMANDS[0]))
    for ctx in COMMANDS:
        assert isinstance(ctx.command, HelpCommand), f"{ctx.command_path}: give it cls=HelpCommand or HelpGroup"
        assert next(help_texts.paragraphs(ctx.command))[0] == 1, f"{ctx.command_path} has no docstring"
        for option in options(ctx):
            assert option.help, f"{ctx.command_path} {option.opts[-1]} has no help"


def test_only_examples_stand_as_they_are() -> None:
    for ctx in COMMANDS:
        for number, text in help_texts.paragraphs(ctx.command):
            if number == 0:
                assert text.split("\n")[0] in ("Examples:", "Example:"), ctx.command_path
                assert all("egiz " in line for line in text.split("\n")[1:]), ctx.command_path


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_help_is_missing_or_left_over(code: str) -> None:
    known = {name for name in catalogue(code).entries if name.startswith("help.")}
    wanted = set(in_code())
    assert not wanted - known, f"missing in resources/translations/{code}/help.ts"
    assert not known - wanted, f"left over in resources/translations/{code}/help.ts"


def test_english_is_what_the_code_says() -> None:
    wrong = {name: (text, said("en", name)) for name, text in in_code().items() if said("en", name) != text}
    assert not wrong, "change resources/translations/*/help.ts with the docstring or the option"


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_what_is_typed(code: str) -> None:
    typed = re.compile(r'--[a-z-]+|"[a-z_ ]+"|\.[a-z]{3,}\b|\\[nr]|\b\d+\b|`[^`]+`|\b(?:SRX|XLIFF|TBX|JSON|DCA|DCT)\b')
    for name in in_code():
        wanted, got = set(typed.findall(said("en", name))), set(typed.findall(said(code, name)))
        assert wanted <= got, f"{name}: {wanted - got}"


@pytest.mark.parametrize("code", OTHERS)
def test_a_text_calls_a_value_as_the_usage_line_does(code: str) -> None:
    texts = in_code()
    for name, text in texts.items():
        for word in () if name.startswith("help.metavar.") else help_texts.metavars(text):
            if (metavar := help_texts.metavar_id(word)) in texts:
                assert said(code, metavar) in said(code, name), f"{name}: {word}"


@pytest.mark.parametrize("at", range(len(PATHS)), ids=[" ".join(["egiz", *path]) for path in PATHS])
def test_help_has_no_english(capsys: pytest.CaptureFixture[str], language: str, at: int) -> None:
    usage, *lines = shown(capsys, PATHS[at]).splitlines()
    assert usage.startswith(catalogue(language).text("help.usage"))
    assert "OPTIONS" not in usage
    verbatim = {line.strip() for line in examples(COMMANDS[at])}
    text = " ".join(line.strip() for line in lines if line.strip() not in verbatim)
    for name, word in WORDS.items():
        assert word.removesuffix("{value}") not in text, name
    prose = re.sub(r'"[^"]*"|`[^`]*`', '""', text)
    assert not re.search(r"[A-Za-z']+(?: [a-z]+){2,}", prose), text


@pytest.mark.parametrize("at", range(len(PATHS)), ids=[" ".join(["egiz", *path]) for path in PATHS])
def test_examples_are_verbatim_and_lines_fit(capsys: pytest.CaptureFixture[str], language: str, at: int) -> None:
    lines = shown(capsys, PATHS[at]).splitlines()
    verbatim = [f"  {line}" for line in examples(COMMANDS[at])]
    assert [line for line in lines if line in verbatim] == verbatim
    for line in lines:
        # The values of a choice are typed as they are.
        assert cells(line) <= 80 or line in verbatim or re.fullmatch(r" +--[a-z-]+ \[[a-z|0-9-]+\]", line), line


def test_a_group_alone_shows_its_help_and_is_refused(capsys: pytest.CaptureFixture[str], language: str) -> None:
    page = shown(capsys, ["glossary"])
    assert main(["glossary"]) == 2
    assert capsys.readouterr() == ("", page)


def test_the_version_needs_no_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"egiz {__version__}\n"


def test_the_list_of_commands_loads_none_of_them() -> None:
    code = (
        "import sys\n"
        "from workbench.__main__ import main\n"
        "main(['--help'])\n"
        "assert not {'workbench.cli.draft', 'ctranslate2', 'lxml'} & set(sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "draft " in result.stdout


def test_chinese_breaks_beside_characters_but_not_before_a_stop() -> None:
    assert wrapped("将文件切分为句段。", 16) == ["将文件切分为句", "段。"]
    assert wrapped("文件（.xlf）好", 8) == ["文件", "（.xlf）", "好"]
    assert wrapped("Use this  [required]", 12) == ["Use this", "[required]"]
    assert wrapped("", 12) == []


def test_the_list_of_commands_shows_a_first_sentence() -> None:
    assert shortened("Make FILE... now. And more.", 40) == "Make FILE... now."
    assert shortened("第一句。第二句。", 40) == "第一句。"
    assert shortened("Find the terms in it.", 16) == "Find the..."
    assert shortened("在文件中查找术语", 11) == "在文件中..."
