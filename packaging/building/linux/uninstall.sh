#!/bin/sh
# Removes what install.sh has put there, and nothing that a user has made: uninstall.sh
set -eu

refresh() { # tells the desktop, where it listens, that its menus and types have changed
    if command -v update-desktop-database >/dev/null 2>&1 && [ -d "$1/share/applications" ]; then
        update-desktop-database -q "$1/share/applications" 2>/dev/null || true
    fi
    if command -v update-mime-database >/dev/null 2>&1 && [ -d "$1/share/mime" ]; then
        update-mime-database "$1/share/mime" 2>/dev/null || true
    fi
}

forget() { # takes away what the desktop has worked out of files that are all gone
    if [ -d "$1/share/mime" ] && [ ! -e "$1/share/mime/packages" ]; then
        for name in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic \
            types version; do
            rm -f -- "$1/share/mime/$name"
        done
        rm -f -- "$1"/share/mime/*/*.xml
        rmdir -- "$1"/share/mime/*/ "$1/share/mime" 2>/dev/null || true
    fi
    if [ -z "$(find "$1/share/applications" -name '*.desktop' 2>/dev/null | head -n 1)" ]; then
        rm -f -- "$1/share/applications/mimeinfo.cache"
        rmdir -- "$1/share/applications" 2>/dev/null || true
    fi
}

if [ "${1:-}" = --refresh ]; then
    refresh "$2"
    exit 0
fi

program=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=$(dirname -- "$(dirname -- "$program")")
if [ ! -x "$program/@COMMAND@" ] || [ "$program" != "$prefix/lib/@COMMAND@" ]; then
    echo "uninstall.sh: nothing is installed here; start the one in PREFIX/lib/@COMMAND@" >&2
    exit 1
fi
if [ -f "$program/shared-files" ]; then
    while IFS= read -r name; do
        rm -f -- "$prefix/share/$name"
        folder=$(dirname -- "$prefix/share/$name")
        while [ "$folder" != "$prefix/share/." ] && [ "$folder" != "$prefix/share" ]; do
            rmdir -- "$folder" 2>/dev/null || break
            folder=$(dirname -- "$folder")
        done
    done <"$program/shared-files"
fi
link=$prefix/bin/@COMMAND@
if [ "$(readlink -- "$link")" = "../lib/@COMMAND@/@COMMAND@" ]; then
    rm -f -- "$link"
fi
rm -rf -- "$program"
refresh "$prefix"
forget "$prefix"
for folder in share bin lib; do
    rmdir -- "$prefix/$folder" 2>/dev/null || true
done
if [ "${1:-}" != --quiet ]; then
    echo "Removed. Your practice accounts were left alone: ${XDG_DATA_HOME:-$HOME/.local/share}/@COMMAND@"
fi
