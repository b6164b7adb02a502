#!/bin/sh
# Checks an OCFL store, or a dispersal set made from one, with nothing but sha512sum, jq and the inventories.
#
#   ./check.sh                 the newest set beside this script, and every byte of the objects it lists
#   ./check.sh sets/0001-…     another set
#   ./check.sh --store FOLDER  every object found below FOLDER, whatever any set says
#
# Ends with 0 where all is whole, 1 where something is not (each is named), 2 where it could not be told.
# 소산 세트나 저장소 전체를 sha512sum과 jq만으로 검사합니다. 0: 모두 온전함, 1: 온전하지 않은 것이 있음, 2: 검사하지 못함.
set -u
LC_ALL=C.UTF-8
export LC_ALL
for tool in sha512sum jq find sort comm; do
    command -v "$tool" >/dev/null || { echo "needed and not here: $tool" >&2; exit 2; }
done
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
list=$(mktemp) && there=$(mktemp) || exit 2
trap 'rm -f "$list" "$there"' EXIT INT TERM
bad=0
objects=0

wrong() {
    echo "$1"
    bad=$((bad + 1))
}

# One object: its inventories by their sidecars, every content file by the inventory, and no content that it does not list.
object() {
    objects=$((objects + 1))
    root=$1
    [ -n "$(find "$root" -maxdepth 1 -type f -name '0=ocfl_object_*')" ] || wrong "no declaration: $root"
    (cd "$root" && sha512sum --status --strict -c inventory.json.sha512) 2>/dev/null \
        || { wrong "inventory: $root"; return; }
    [ -z "$(find "$root" -type l)" ] || wrong "a link: $(find "$root" -type l)"
    for version in "$root"/v*/; do
        (cd "$version" && sha512sum --status --strict -c inventory.json.sha512) 2>/dev/null \
            || wrong "inventory: $version"
    done
    # GNU's form: a name with a backslash or a line feed is escaped, and the line begins with a backslash.
    jq -r '.manifest | to_entries[] | .key as $d | .value[]
        | if test("[\\\\\n]") then "\\\($d)  \(gsub("\\\\"; "\\\\") | gsub("\n"; "\\n"))" else "\($d)  \(.)" end' \
        "$root/inventory.json" >"$list" || { wrong "inventory unreadable: $root"; return; }
    if [ -s "$list" ]; then
        (cd "$root" && sha512sum --quiet --strict -c "$list") 2>&1 | grep -v '^sha512sum: WARNING' | sed "s|^|$root/|"
        (cd "$root" && sha512sum --status --strict -c "$list") 2>/dev/null || bad=$((bad + 1))
    fi
    (cd "$root" && find . -path './v*/content/*' -type f | sed 's|^\./||' | sort) >"$there"
    extra=$(jq -r '.manifest[][]' "$root/inventory.json" | sort | comm -13 - "$there")
    [ -z "$extra" ] || wrong "not in the inventory of $root: $extra"
    strange=$(cd "$root" && find . -type f ! -path './v*/content/*' ! -path './logs/*' ! -path './extensions/*' \
        ! -name '0=ocfl_object_*' ! -name inventory.json ! -name inventory.json.sha512)
    [ -z "$strange" ] || wrong "does not belong to $root: $strange"
}

if [ "${1:-}" = --store ]; then
    store=${2:?a folder}
    found=$(mktemp) || exit 2
    find "$store" -name '0=ocfl_object_*' -type f | sed 's|/[^/]*$||' >"$found"
    if [ "$(jq -r .extension "$store/ocfl_layout.json" 2>/dev/null)" = 0003-hash-and-id-n-tuple-storage-layout ]; then
        # Here every folder of the third level is an object, also one whose declaration is gone.
        find "$store" -mindepth 3 -maxdepth 3 -type d ! -path "$store/extensions/*" >>"$found"
        strange=$(find "$store" -mindepth 2 -maxdepth 3 -type f ! -path "$store/extensions/*")
        [ -z "$strange" ] || wrong "belongs to no object: $strange"
    fi
    sort -u -o "$found" "$found"
    while IFS= read -r root; do
        object "$root"
    done <"$found"
    rm -f "$found"
else
    cd "$here" || exit 2
    set=${1:-$(find sets -mindepth 1 -maxdepth 1 -type d ! -name '*.partial' | sort | tail -n 1)}
    if [ -z "$set" ] || [ ! -f "$set/set.json" ]; then
        echo "no set: $set" >&2
        exit 2
    fi
    (cd "$set" && sha512sum --status --strict -c set.json.sha512) || wrong "set.json of $set"
    [ "$(jq -r .objectsSha512 "$set/set.json")" = "$(sha512sum <"$set/objects.sha512" | cut -d' ' -f1)" ] \
        || wrong "the list of objects of $set"
    # The list names the inventory of each object's version as it was then; later versions leave it as it is.
    sha512sum --quiet --strict -c "$set/objects.sha512" 2>/dev/null || wrong "inventories that $set lists"
    while IFS= read -r line; do
        inventory=${line#*  }
        version=$(dirname -- "$inventory")
        root=$(dirname -- "$version")
        if [ -d "$root" ]; then
            object "$root"
        else
            objects=$((objects + 1))
            wrong "missing: $root"
        fi
    done <"$set/objects.sha512"
    proofs=$(jq -r ".proofsSha512 // empty" "$set/set.json")
    if [ -n "$proofs" ]; then
        [ "$proofs" = "$(sha512sum <"$set/proof.sha512" | cut -d" " -f1)" ] || wrong "the list of proofs of $set"
        [ ! -s "$set/proof.sha512" ] || sha512sum --quiet --strict -c "$set/proof.sha512" 2>/dev/null \
            || wrong "proofs that $set lists"
    fi
    [ "$(jq -r .objects "$set/set.json")" -eq "$objects" ] || wrong "$set says another number of objects"
fi
echo "$objects objects, $bad not as they should be"
[ "$bad" -eq 0 ]
