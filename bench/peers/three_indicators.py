"""Three indicators of an extract as an analyst counts them with pandas, vectorised: children looked after, three or
more homes since 1 April (NI62) and reviews held (participation), on month ends, for the council and each team.

    python3 bench/peers/three_indicators.py FOLDER 2025-03-31 13
"""

import sys
import time

import pandas as pd

folder, at, months = sys.argv[1], pd.Timestamp(sys.argv[2]), int(sys.argv[3])
began = time.perf_counter()

episodes = pd.read_csv(f"{folder}/Episodes.csv", dtype=str)
reviews = pd.read_csv(f"{folder}/Reviews.csv", dtype=str)
teams = pd.read_csv(f"{folder}/Teams.csv", dtype=str)
for table, columns in ((episodes, ("DECOM", "DEC")), (reviews, ("DOB", "REVIEW")), (teams, ("FROM", "TO"))):
    for column in columns:
        table[column] = pd.to_datetime(table[column], format="%d/%m/%Y")

far = pd.Timestamp("2262-01-01")
episodes["DEC"] = episodes["DEC"].fillna(far)
teams["TO"] = teams["TO"].fillna(far)
episodes = episodes[~episodes["LS"].isin(["V3", "V4"])].sort_values(["CHILD", "DECOM", "DEC"])

# Homes: runs of episodes with the same carers, temporary ones left out.
steady = episodes[~episodes["PLACE"].str.startswith("T")].copy()
before = steady.groupby("CHILD")[["PLACE", "PLACE_PROVIDER", "URN", "PL_POST"]].shift()
same = (steady[["PLACE", "PLACE_PROVIDER", "URN", "PL_POST"]] == before).all(axis=1)
steady["HOME"] = (steady["RNE"].isin(["S", "P", "B"]) & ~same).groupby(steady["CHILD"]).cumsum()
homes = steady.groupby(["CHILD", "HOME"], as_index=False).agg(STARTS=("DECOM", "min"), ENDS=("DEC", "max"))
homes = homes[homes["STARTS"] < homes["ENDS"]]

spoke = reviews["REVIEW_CODE"].isin(["PN1", "PN2", "PN3", "PN5", "PN6"])
asked = reviews["REVIEW_CODE"].between("PN1", "PN7")
reviews = reviews.assign(SPOKE=spoke & asked, ASKED=asked).sort_values("REVIEW")
reviews = pd.merge_asof(
    reviews, teams.sort_values("FROM"), left_on="REVIEW", right_on="FROM", by="CHILD", direction="backward"
)

found = []
for day in pd.date_range(end=at, periods=months, freq="ME"):
    year = pd.Timestamp(day.year - (day.month < 4), 4, 1)
    here = episodes[(episodes["DECOM"] <= day) & (episodes["DEC"] > day)].drop_duplicates("CHILD", keep="last")
    in_team = teams[(teams["FROM"] <= day) & (teams["TO"] >= day)].drop_duplicates("CHILD", keep="last")
    here = here.merge(in_team[["CHILD", "TEAM"]], on="CHILD", how="left")
    this_year = homes[(homes["STARTS"] <= day) & (homes["ENDS"] >= year)]
    moved = this_year.groupby("CHILD").size()
    here["MOVED"] = here["CHILD"].map(moved).fillna(0) >= 3
    of_year = reviews[(reviews["REVIEW"] >= year) & (reviews["REVIEW"] <= day) & reviews["ASKED"]]
    for name, part in [("all", here), *here.groupby("TEAM")]:
        found.append(("cla_number", day, name, len(part), None))
        found.append(("ni62", day, name, int(part["MOVED"].sum()), len(part)))
    for name, part in [("all", of_year), *of_year.groupby("TEAM")]:
        found.append(("review_participation", day, name, int(part["SPOKE"].sum()), len(part)))

table = pd.DataFrame(found, columns=["indicator", "at", "area", "numerator", "denominator"])
last = table[(table["at"] == at) & (table["area"] == "all")]
print(f"{time.perf_counter() - began:.3f}")
print(last[["indicator", "numerator", "denominator"]].to_csv(index=False, header=False), end="")
