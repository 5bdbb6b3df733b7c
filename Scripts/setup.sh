#!/bin/sh
# Puts in place what the build needs: libxml2, Graphviz, pkg-config and a Swift toolchain.
# Tests each by itself, installs only what is missing, and does nothing when all is there.
#
#   setup.sh          what the build and the pictures need
#   setup.sh tests    also what reads PDF, EPUB, DOCX, ODT and BibTeX: poppler's pdftotext, pandoc
set -eu

wanted_swift=6.2

missing=""
need() { # need PACKAGE COMMAND...: the command succeeds when the package is there
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}

need pkg-config command -v pkg-config
if command -v pkg-config >/dev/null 2>&1; then
  need libxml2-dev pkg-config --exists libxml-2.0
else
  need libxml2-dev test -e /usr/include/libxml2/libxml/parser.h
fi
need graphviz command -v dot
if [ "${1:-}" = tests ]; then
  need poppler-utils command -v pdftotext
  need pandoc command -v pandoc
fi

if [ -n "$missing" ]; then
  echo "Missing:$missing"
  if command -v apt-get >/dev/null 2>&1; then
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
      if ! command -v sudo >/dev/null 2>&1; then
        echo "Run this as root:  apt-get install$missing" >&2
        exit 1
      fi
      as_root=sudo
    fi
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # the list is meant to be split into words
    $as_root apt-get install -y --no-install-recommends $missing
  else
    echo "This is not a Debian or Ubuntu system; install the same by its own means, for example" >&2
    echo "  macOS:   brew install libxml2 graphviz pkgconf poppler pandoc" >&2
    echo "  Fedora:  sudo dnf install libxml2-devel graphviz pkgconf poppler-utils pandoc" >&2
    echo "  Arch:    sudo pacman -S libxml2 graphviz pkgconf poppler pandoc" >&2
    exit 1
  fi
fi

say_how_to_get_swift() {
  echo "Swift $wanted_swift or later is needed ($1). Get it in one of these ways and run this again:" >&2
  echo "  https://www.swift.org/install  (swiftly, the toolchain installer)" >&2
  echo "  a container:  docker run -it -v \"\$PWD\":/map -w /map swift:6.3 make demo" >&2
  exit 1
}

command -v swift >/dev/null 2>&1 || say_how_to_get_swift "no 'swift' on the path"
# The first line reads "Swift version 6.3.1 (…)" or "Apple Swift version 6.3.1 (…)".
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
[ -n "$version" ] || say_how_to_get_swift "'swift --version' names no version"
oldest=$(printf '%s\n%s\n' "$wanted_swift" "$version" | sort -t . -k 1,1n -k 2,2n | head -n 1)
[ "$oldest" = "$wanted_swift" ] || say_how_to_get_swift "this is $version"
