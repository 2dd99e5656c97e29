#!/usr/bin/env python3
"""How long a person waits for the window: from starting the program to the title that its screen sets when it shows
the sample, beside an empty window of the same shell.

Usage: startup.py CLIENTLINE_DESKTOP EMPTY_WINDOW   (under a display, such as xvfb-run gives)
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display

ROUNDS = 31
PATIENCE = 60.0


def wait_for_the_end_of(session):
    """Until no process of a session is left: the web view's go some two tenths of a second behind the program, and
    whatever starts meanwhile would start more slowly."""
    begun = time.perf_counter()
    while any(session_of(entry) == session for entry in os.listdir("/proc") if entry.isdigit()):
        if time.perf_counter() - begun > PATIENCE:
            raise TimeoutError(f"processes of session {session} are still there")
        time.sleep(0.005)


def session_of(process):
    """The session that a process belongs to; None when it has ended."""
    try:
        with open(f"/proc/{process}/stat", encoding="utf-8", errors="replace") as stat:
            state, _, _, session = stat.read().rsplit(")", 1)[1].split()[:4]
    except OSError:
        return None
    return None if state == "Z" else int(session)


def shown_after(command, wanted, environment):
    """Seconds from the start of a command until a window has a title that begins with the wanted words."""
    screen = display.Display()
    root = screen.screen().root
    name = screen.intern_atom("_NET_WM_NAME")
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    screen.sync()
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while time.perf_counter() - begun < PATIENCE:
            if not screen.pending_events():
                time.sleep(0.001)
                continue
            event = screen.next_event()
            if event.type == X.CreateNotify:
                event.window.change_attributes(event_mask=X.PropertyChangeMask)
            if event.type == X.PropertyNotify and event.atom == name:
                title = event.window.get_full_property(name, X.AnyPropertyType)
                if title is not None and title.value.decode("utf-8", "replace").startswith(wanted):
                    return time.perf_counter() - begun
        raise TimeoutError(f"{command[0]} never showed {wanted!r}")
    finally:
        process.kill()
        process.wait()
        wait_for_the_end_of(process.pid)
        screen.close()


def main():
    ours, empty = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "CLIENTLINE_HOME": home, "LANG": "C.UTF-8"}
        cases = {
            "an empty window": ([empty], "Empty and shown"),
            "Clientline with the sample": ([ours, "--sample", "northwind"], "Northwind Analytics"),
        }
        times = {case: [] for case in cases}
        # A virtual display starts anew when its last guest leaves: one stays all the time.
        keeper = display.Display()
        # In turn, so that whatever else the machine does falls on both.
        for _ in range(ROUNDS):
            for case, (command, wanted) in cases.items():
                times[case].append(shown_after(command, wanted, environment) * 1000)
        keeper.close()
    medians = {case: statistics.median(found) for case, found in times.items()}
    for case, median in medians.items():
        print(f"{case}: median {median:.0f} ms of {ROUNDS} (from {min(times[case]):.0f} to {max(times[case]):.0f})")
    base, with_sample = medians.values()
    print(f"ratio: {with_sample / base:.2f} (at most 1.3 is wanted)")


if __name__ == "__main__":
    main()
