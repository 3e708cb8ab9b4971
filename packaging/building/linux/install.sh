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

if [ -e "$program" ]; then
    if [ ! -x "$program/uninstall.sh" ]; then
        echo "install.sh: $program is there and was not installed by this: move it away first" >&2
        exit 1
    fi
    "$program/uninstall.sh" --quiet
fi
if [ -e "$prefix/bin/@COMMAND@" ] || [ -L "$prefix/bin/@COMMAND@" ]; then
    echo "install.sh: $prefix/bin/@COMMAND@ is there already and is another program's: move it away first" >&2
    exit 1
fi

mkdir -p "$prefix/lib" "$prefix/bin"
cp -R "$here/program" "$program"
cp "$here/uninstall.sh" "$program/uninstall.sh"
ln -s "../lib/@COMMAND@/@COMMAND@" "$prefix/bin/@COMMAND@"
if [ -d "$here/share" ]; then
    (cd "$here/share" && find . -type f) >"$program/shared-files"
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

echo "Installed: $prefix/bin/@COMMAND@"
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) echo "$prefix/bin is not in your PATH: log in anew, or start it by its whole name." ;;
esac
echo "To remove it: $program/uninstall.sh"
