"""Is a map whole on its pages: every word of every cell on one of them, and over and beside each cell its headings?"""

import copy

import page
import slide


def large(whole, stages, lanes):
    """The first map of a workbook as JSON, with more stages and lanes: the same real texts, each new name with a number."""
    whole = copy.deepcopy(whole)
    rows = whole["workbook"]
    first = rows["maps"][0]["id"]
    old_stages = [stage for stage in rows["stages"] if stage["map"] == first]
    old_lanes = [lane for lane in rows["lanes"] if lane["map"] == first]
    texts = {(cell["stage"], cell["lane"]): cell for cell in rows["cells"]}
    # The new rows do not say what the old ones beside them say.
    source = lambda stage, lane: (
        old_stages[(stage + lane // len(old_lanes)) % len(old_stages)]["id"],
        old_lanes[(lane + stage // len(old_stages)) % len(old_lanes)]["id"],
    )
    for number in range(len(old_stages), stages):
        old = old_stages[number % len(old_stages)]
        new = {**old, "id": f"{old['id']}-{number}", "name": f"{old['name']} {number}"}
        # Stages stand in the order of their phases.
        last = max(place for place, stage in enumerate(rows["stages"]) if stage["phase"] == old["phase"])
        rows["stages"].insert(last + 1, new)
        rows["ratings"] += [{**rating, "stage": new["id"]} for rating in rows["ratings"] if rating["stage"] == old["id"]]
    for number in range(len(old_lanes), lanes):
        old = old_lanes[number % len(old_lanes)]
        rows["lanes"].append({**old, "id": f"{old['id']}-{number}", "name": f"{old['name']} {number}", "required": False})
    for number, stage in enumerate(rows["stages"]):
        for lane_number, lane in enumerate(rows["lanes"]):
            known = (stage["id"], lane["id"]) in texts
            if not known and source(number, lane_number) in texts:
                rows["cells"].append({**texts[source(number, lane_number)], "stage": stage["id"], "lane": lane["id"]})
    return whole


def too_high(whole):
    """The same with one cell that is longer than a page is high, so that it has to go on over the next ones."""
    whole = copy.deepcopy(whole)
    rows = whole["workbook"]
    end = rows["stages"][-1]["id"], rows["lanes"][-1]["id"]
    everything = " ".join(cell["text"] for cell in rows["cells"])
    cell = next(cell for cell in rows["cells"] if (cell["stage"], cell["lane"]) == end)
    cell["text"] = everything[:2400]
    return whole


def problems(workbook, scenes, pages):
    """What of the first map is not on its pages, or stands there without its headings; and how many cells do stand there.

    Where a cell is, the scene says; what is in it, and what is over and beside it, the page.
    """
    rows = workbook["workbook"]
    names = lambda kind: {row["id"]: row["name"] for row in rows[kind]}
    stages, lanes = names("stages"), names("lanes")
    found, missing = {}, []
    for number, (scene, words) in enumerate(zip(scenes, pages)):
        boxes = {leaf["name"]: slide.box(leaf) for leaf in slide.leaves(scene) if leaf["name"].endswith("/ground")}
        for name, place in boxes.items():
            kind, *ids, _ = name.split("/")
            if kind != "cell":
                continue
            stage, lane = ids
            found.setdefault((stage, lane), []).append(_inside(place, words))
            for heading, title in ((f"stage/{stage}", stages[stage]), (f"lane/{lane}", lanes[lane])):
                box = boxes.get(f"{heading}/ground")
                if box is None or not page.reads(title, _inside(box, words)):
                    missing.append(f"page {number + 1}: the cell {stage}/{lane} stands there without its heading “{title}”")
                elif not (_over(box, place) or _beside(box, place)):
                    missing.append(f"page {number + 1}: the heading “{title}” is neither over nor beside {stage}/{lane}")
    cells = [cell for cell in rows["cells"] if cell["text"].strip() and _is_shown(rows, cell)]
    for cell in cells:
        place = cell["stage"], cell["lane"]
        if not page.reads(cell["text"], [word for words in found.get(place, []) for word in words]):
            missing.append(f"words of the cell {'/'.join(place)} are on none of the pages: “{cell['text']}”")
    return missing, len(cells)


def _is_shown(rows, cell):
    """Is the cell one of the first map, and in no hidden lane?"""
    lane = next(lane for lane in rows["lanes"] if lane["id"] == cell["lane"])
    return lane["map"] == rows["maps"][0]["id"] and not lane["hidden"]


def _inside(box, words):
    """The words whose middles stand in a box, in the order of the page."""
    left, top, right, bottom = box
    return [
        word for word in words
        if left < (word[1] + word[3]) / 2 < right and top < (word[2] + word[4]) / 2 < bottom
    ]


def _over(heading, cell):
    return heading[3] <= cell[1] + 1 and heading[0] < (cell[0] + cell[2]) / 2 < heading[2]


def _beside(heading, cell):
    return heading[2] <= cell[0] + 1 and heading[1] < (cell[1] + cell[3]) / 2 < heading[3]
