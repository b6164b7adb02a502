#!/bin/sh
# Stands between seogo and PostgreSQL. Standard input is a pipe that seogo holds open: when it closes, because seogo
# wants so or is gone however it went, PostgreSQL is stopped in order, by pg_ctl. Ends when PostgreSQL ends, with its
# status.
# Arguments: pg_ctl, data folder, then the command of the postmaster.
pg_ctl=$1
data=$2
shift 2

# A shell gives background commands an empty input: the pipe is kept as number 3.
exec 3<&0 </dev/null
"$@" 3<&- &
postmaster=$!

is_ours() {
    first=
    { read -r first <"$data/postmaster.pid"; } 2>/dev/null
    [ "$first" = "$postmaster" ]
}

# read is built in: the watcher is one process, and killing it leaves nothing behind.
(
    while read -r _; do :; done
    while kill -0 "$postmaster" 2>/dev/null; do
        if is_ours; then
            "$pg_ctl" stop -m fast -t 60 -D "$data" >/dev/null
        else
            sleep 0.1
        fi
    done
) <&3 &
watcher=$!
exec 3<&-

wait "$postmaster"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
