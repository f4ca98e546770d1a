"""The policies that are tried beside the one that is delivered."""

from dataclasses import replace

from vinculo.analytics.matrix.policy import Policy

OURS = Policy()
# Plain methods may use any of these, ours included; what counts is the best of them.
SHARES = {
    "quarters": (0.25, 0.25, 0.25, 0.25),
    "10/20/30/40": (0.1, 0.2, 0.3, 0.4),
    "10/15/25/50": (0.1, 0.15, 0.25, 0.5),
    "7/13/20/60": (0.07, 0.13, 0.2, 0.6),
    "5/10/20/65": (0.05, 0.1, 0.2, 0.65),
}
# What the halves may choose from, around the default.
CANDIDATES = {
    f"up {up} %, down {down} %, keep {keep / 10:g} %": replace(
        OURS, margin_up=up, margin_down=down, keep_permille=keep
    )
    for up in (30, 40, 50, 60)
    for down in (50, 60)
    for keep in (880, 900)
}
# Patience from none to much, everything else as it comes.
PATIENCE = {
    "no margin": replace(OURS, margin_up=0, margin_down=0),
    "up 10 %, down 10 %": replace(OURS, margin_up=10, margin_down=10),
    "up 25 %, down 25 %": replace(OURS, margin_up=25, margin_down=25),
    "up 40 %, down 40 %": replace(OURS, margin_up=40, margin_down=40),
    "**up 50 %, down 50 %**": OURS,
    "up 60 %, down 60 %": replace(OURS, margin_up=60, margin_down=60),
    "up 75 %, down 75 %": replace(OURS, margin_up=75, margin_down=75),
    "up 100 %, down 80 %": replace(OURS, margin_up=100, margin_down=80),
    "one weak month is enough": replace(OURS, weak_months=1),
    "two weak months are enough": replace(OURS, weak_months=2),
    "two closes beyond the limit": replace(OURS, closes_up=2, closes_down=2),
    "plain amount, no constancy": replace(OURS, constancy=False),
    "a window of 12 months": replace(OURS, measure="window"),
    "limits at once, not half way": replace(OURS, adapt_percent=100),
    "nobody ever asleep": replace(OURS, dormant_closes=99),
}
# When a silence is an end.
SILENCE = {
    "2 closes": replace(OURS, stop_closes=2),
    "**3 closes**": OURS,
    "4 closes": replace(OURS, stop_closes=4),
    "6 closes": replace(OURS, stop_closes=6),
    "3 closes, and overdue by own rhythm": replace(OURS, stop_rhythm_percent=100),
    "3 closes, and overdue twice": replace(OURS, stop_rhythm_percent=200),
}
