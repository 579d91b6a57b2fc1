"""The entry point ``egiz``: the one module below ``ui`` that names it, and only when a window is asked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from resources.messages import RefusedError, message
from workbench.cli.main import egiz
from workbench.cli.output import EXIT_DEFECT, EXIT_REFUSED, texts, usage_problem
from workbench.errors import CancelledError
from workbench.paths import Paths
from workbench.preflight import missing_packages, no_display


def open_window(paths: Paths, project: Path | None, *, sample: bool) -> int:
    """Open the window and return its exit code; say why and return -1 where this machine cannot show one."""
    if no_display():
        click.echo(texts().text("window.no_display"), err=True)
        return -1
    missing = missing_packages(offscreen=os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"))
    if missing:
        click.echo(texts().text("preflight.missing", packages=" ".join(missing)), err=True)
        return -1
    from ui.app import run

    return run(paths, project, sample=sample)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code.

    0 done, 1 done with flags, 2 refused, 70 a defect of the program, 130 interrupted.
    """
    try:
        result = egiz.main(arguments, prog_name="egiz", standalone_mode=False, obj=open_window)
    except RefusedError as refusal:
        click.echo(texts().text("cli.refused", text=refusal.message), err=True)
        return EXIT_REFUSED
    except click.ClickException as error:
        click.echo(texts().text("cli.refused", text=usage_problem(error)), err=True)
        return EXIT_REFUSED
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except (click.Abort, KeyboardInterrupt, CancelledError):
        click.echo(texts().render(message("cli.interrupted")), err=True)
        return 130
    except BrokenPipeError:
        # The reader of our output went away (`| head`): not an error of ours; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # What no layer below expected: a full disk under standard output, say.
        problem = message("cli.system", why=error.strerror or type(error).__name__)
        click.echo(texts().text("cli.refused", text=problem), err=True)
        return EXIT_REFUSED
    except Exception as error:
        if os.environ.get("EGIZ_DEBUG"):
            raise
        problem = message("cli.unexpected", what=f"{type(error).__name__}: {error}")
        click.echo(texts().text("cli.refused", text=problem), err=True)
        return EXIT_DEFECT
    return result if isinstance(result, int) else 0


if __name__ == "__main__":
    sys.exit(main())
