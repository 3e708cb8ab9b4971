#!/bin/sh
# Installs @COMMAND@ for the user who runs this, without root: install.sh [--prefix DIR]
# The program goes to PREFIX/lib/@COMMAND@, the command to PREFIX/bin; PREFIX is ~/.local unless it is given.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${HOME:?}/.local
case "${1:-}" in
"") ;;
--prefix) prefix=${2:?"say where to, after --prefix"} ;;
*)
    echo "install.sh: it takes --prefix DIR and nothing else" >&2
    exit 2
    ;;
esac
mkdir -p "$prefix"
prefix=$(CDPATH='' cd -- "$prefix" && pwd)
program=$prefix/lib/@COMMAND@
arriving=$program.arriving
link=$prefix/bin/@COMMAND@
goal=../lib/@COMMAND@/@COMMAND@

if [ -e "$program" ] && [ ! -x "$program/uninstall.sh" ]; then
    echo "install.sh: $program is there and was not installed by this: move it away first" >&2
    exit 1
fi
if { [ -e "$link" ] || [ -L "$link" ]; } && [ "$(readlink -- "$link")" != "$goal" ]; then
    echo "install.sh: $link is there already and is another program's: move it away first" >&2
    exit 1
fi

# What is there stays until all of the new one is beside it: the disk may be full, or somebody stops this.
trap 'rm -rf -- "$arriving"' EXIT
trap 'exit 130' HUP INT TERM
mkdir -p "$prefix/lib" "$prefix/bin"
rm -rf -- "$arriving"
cp -R "$here/program" "$arriving"
cp "$here/uninstall.sh" "$arriving/uninstall.sh"
if [ -d "$here/share" ]; then
    (cd "$here/share" && find . -type f) >"$arriving/shared-files"
fi
if [ -e "$program" ]; then
    "$program/uninstall.sh" --quiet
    mkdir -p "$prefix/bin"
fi
mv "$arriving" "$program"
ln -sf "$goal" "$link"
if [ -d "$here/share" ]; then
    mkdir -p "$prefix/share"
    cp -R "$here/share/." "$prefix/share/"
    # Menus know nothing of a user's own PATH.
    for entry in "$prefix"/share/applications/@APPLICATION@*.desktop; do
        [ -e "$entry" ] || continue
        sed "s|^Exec=@COMMAND@|Exec=\"$prefix/bin/@COMMAND@\"|; s|^TryExec=@COMMAND@|TryExec=$prefix/bin/@COMMAND@|" \
            "$entry" >"$entry.new"
        mv "$entry.new" "$entry"
    done
fi
"$program/uninstall.sh" --refresh "$prefix"

echo "Installed: $link"
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) echo "$prefix/bin is not in your PATH: log in anew, or start it by its whole name." ;;
esac
echo "To remove it: $program/uninstall.sh"
