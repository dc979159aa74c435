"""Tries the .deb where no developer ever was: a fresh Debian without Python and without the repository.

    sudo python3 packaging/try_deb.py build/oneonone_0.1.0_amd64.deb build/oneonone_0.1.1_amd64.deb [--folder DIR]

Makes a Debian by debootstrap (kept in --folder and used again), installs the first .deb by its declared dependencies
alone, has a user start it under Xvfb, fill it with the sample team, hold a meeting by keyboard and export to each
format; then upgrades to the second, starts it again, removes and purges it, and looks whether the notes are still
there. A store of the first version (tests/store/fixtures) is opened too, so that a migration is made. Says each step,
and stops at the first that fails. Needs root and debootstrap.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RELEASE = "bookworm"
USER = "robin"
HOME = f"home/{USER}"
#: The tools of the trial itself, none of which brings Python: a screen, keys for it, and a picture of it.
_TOOLS = "xvfb xdotool matchbox-window-manager imagemagick"
_FORMATS = ("md", "html", "pdf", "docx", "json", "csv", "ics")
_PATIENCE = 600  # s


class Trial:
    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, command: str, *, user: str = "root", check: bool = True) -> str:
        """In the chroot, by its shell; raises CalledProcessError."""
        as_user = ["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups"] if user != "root" else []
        home = "/root" if user == "root" else f"/{HOME}"
        done = subprocess.run(
            ["chroot", str(self.root), "/usr/bin/env", "-i", f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
             "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *as_user, "/bin/sh", "-ec", command],
            capture_output=True, text=True, timeout=_PATIENCE, check=False,
        )  # fmt: skip
        if check and done.returncode:
            print(done.stdout[-3000:], done.stderr[-3000:], sep="\n", file=sys.stderr)
            raise subprocess.CalledProcessError(done.returncode, command)
        return done.stdout + done.stderr

    def put(self, path: Path, to: str) -> None:
        shutil.copy(path, self.root / to)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("next", type=Path)
    parser.add_argument("--folder", type=Path, default=Path("/var/tmp/oneonone-trial"))
    options = parser.parse_args(arguments)
    if os.geteuid():
        print("A chroot needs root.", file=sys.stderr)
        return 2
    try:
        with debian(options.folder) as trial:
            attempt(trial, options.first, options.next)
    except subprocess.CalledProcessError as error:
        print(f"This did not work: {error.cmd}", file=sys.stderr)
        return 1
    except AssertionError as error:
        print(f"This is not as it should be: {error}", file=sys.stderr)
        return 1
    print("All of it works.")
    return 0


@contextmanager
def debian(folder: Path) -> Iterator[Trial]:
    """A Debian without Python, with a user, its /proc, /dev and /tmp."""
    base = folder / "base"
    if not (base / "usr" / "bin" / "apt-get").exists():
        say("a fresh Debian, by debootstrap")
        folder.mkdir(parents=True, exist_ok=True)
        mirror = _mirror()
        subprocess.run(["debootstrap", "--variant=minbase", RELEASE, str(base), *mirror], check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
    root = folder / "tried"
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-a", str(base), str(root)], check=True)
    for kept in ("sources.list", "apt.conf.d", "sources.list.d", "trusted.gpg.d"):
        _as_outside(Path("/etc/apt") / kept, root / "etc" / "apt" / kept)
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    mounted = []
    try:
        for kind, name in (("proc", "proc"), ("devtmpfs", "dev"), ("tmpfs", "tmp")):
            subprocess.run(["mount", "-t", kind, kind, str(root / name)], check=True)
            mounted.append(root / name)
        (root / "tmp").chmod(0o1777)
        yield Trial(root)
    finally:
        for place in reversed(mounted):
            subprocess.run(["umount", "-l", str(place)], check=False)


def attempt(trial: Trial, first: Path, following: Path) -> None:
    trial.run("apt-get update -qq")
    trial.run(f"useradd -m -u 1000 {USER} && mkdir -p /debs")
    trial.put(first, "debs/first.deb")
    trial.put(following, "debs/next.deb")
    say("installed by its declared dependencies alone, and nothing recommended")
    trial.run("apt-get install -y -qq --no-install-recommends /debs/first.deb")
    must(not trial.run("command -v python3 || true").strip(), "there is no Python in the system")
    say("the tools of the trial: a screen, keys for it")
    trial.run(f"apt-get install -y -qq --no-install-recommends {_TOOLS}")
    must(not trial.run("command -v python3 || true").strip(), "there is no Python in the system")
    say(trial.run("oneonone --version", user=USER).strip())
    say("the sample team")
    trial.run("oneonone demo --lang en && oneonone teammate list", user=USER)
    say("a meeting, in a real window, by keyboard")
    trial.run(_MEETING, user=USER)
    must("tried in a chroot" in trial.run("oneonone search 'tried in a chroot'", user=USER), "what was jotted is kept")
    say("an export to each format")
    for kind in _FORMATS:
        trial.run(f"mkdir -p ~/out/{kind} && oneonone export --format {kind} --to ~/out/{kind}/notes.{kind}", user=USER)
        must(bool(trial.run(f"find ~/out/{kind} -type f -size +0", user=USER).strip()), f"the {kind} is not empty")
    say("upgraded to the next version, with a migration")
    before = trial.run("oneonone search 'tried in a chroot' --json", user=USER)
    trial.run(f"mkdir -p /{HOME}/old && chown {USER} /{HOME}/old")
    trial.put(ROOT / "tests" / "store" / "fixtures" / "v0001.db", f"{HOME}/old/oneonone.db")
    trial.run(f"chown {USER} /{HOME}/old/oneonone.db && chmod 600 /{HOME}/old/oneonone.db")
    trial.run("apt-get install -y -qq --no-install-recommends /debs/next.deb")
    must(trial.run("oneonone search 'tried in a chroot' --json", user=USER) == before, "the notes are the same")
    must("Café" in trial.run("oneonone search café --data ~/old", user=USER), "an old store is brought up to date")
    trial.run("oneonone doctor && oneonone doctor --data ~/old", user=USER)
    say("removed, and purged")
    trial.run("apt-get remove -y -qq oneonone")
    must(bool(trial.run("find ~/.local/share/oneonone -name oneonone.db", user=USER).strip()), "the notes stay")
    said = trial.run("apt-get purge -y -qq oneonone")
    must("~/.local/share/oneonone" in said, "it says where the notes are")
    must(bool(trial.run("find ~/.local/share/oneonone -name oneonone.db", user=USER).strip()), "the notes stay")
    must(not (trial.root / "usr" / "lib" / "oneonone").exists(), "nothing of the program is left")


#: Starts a screen and the program, opens Today's first conversation, jots a line, leaves. Waits for what is to be seen.
_MEETING = """
Xvfb :7 -screen 0 1280x800x24 -nolisten tcp >/tmp/x.log 2>&1 & x=$!
export DISPLAY=:7
for i in $(seq 300); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
matchbox-window-manager >/dev/null 2>&1 &
oneonone >/tmp/program.log 2>&1 & program=$!
window=$(xdotool search --sync --onlyvisible --name '^oneonone$' | head -n 1)
for i in $(seq 100); do xdotool windowactivate --sync "$window" 2>/dev/null && break; sleep 0.2; done
for i in $(seq 300); do test -S ~/.local/share/oneonone/oneonone.sock && break; sleep 0.2; done
sleep 1
import -window root /tmp/today.png
xdotool key alt+s
for i in $(seq 100); do oneonone agenda --json | grep -q '"running"' && break; sleep 0.2; done
sleep 1
xdotool type --delay 20 'tried in a chroot'
xdotool key Return
for i in $(seq 100); do oneonone search 'tried in a chroot' | grep -q chroot && break; sleep 0.2; done
import -window root /tmp/meeting.png
cp /tmp/today.png /tmp/meeting.png ~
xdotool key ctrl+q
wait $program
kill $x
"""


def say(what: str) -> None:
    print(f"· {what}", flush=True)


def must(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(what)


def _mirror() -> list[str]:
    """Where this machine's own Debian comes from."""
    for line in _said("apt-get", "indextargets", "--format", "$(SITE) $(RELEASE)", "Created-By: Packages").splitlines():
        site, _, release = line.partition(" ")
        if release == RELEASE:
            return [site]
    return []


def _as_outside(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.exists():
        shutil.copy(source, target)


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
