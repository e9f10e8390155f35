# SPDX-License-Identifier: EUPL-1.2
"""A second counter, after the text of the rules and not after the Java: standard library only.

Reads one round per line (JSON) from standard input, writes its outcome per line.
"""
import json
import sys
from fractions import Fraction


def weight(inhabitants, rules):
    votes = Fraction(inhabitants, rules["inwonersPerStem"])
    whole = votes.numerator // votes.denominator
    rest = votes - whole
    if rules["afronding"] == "UP" and rest > 0:
        whole += 1
    if rules["afronding"] == "HALF_UP" and rest >= Fraction(1, 2):
        whole += 1
    return min(rules["hoogstens"], max(rules["tenminste"], whole))


def percent(part, whole):
    if whole == 0:
        return "0.00"
    hundredths = Fraction(part * 10000, whole)
    rounded = (2 * hundredths.numerator + hundredths.denominator) // (2 * hundredths.denominator)
    return "%d.%02d" % divmod(rounded, 100)


def count(round_):
    rules = round_["regels"]
    number = round_["alternatieven"]
    favour = ["a%d" % (i + 1) for i in range(number)] if number else ["voor"]
    heads = dict.fromkeys(favour + ["tegen", "onthouding", "niet-gestemd"], 0)
    weights = dict(heads)
    for code, inhabitants in round_["kiezers"].items():
        choice = round_["stemmen"].get(code, "niet-gestemd")
        heads[choice] += 1
        weights[choice] += weight(inhabitants, rules)
    total = sum(weights.values())
    cast = total - weights["niet-gestemd"]
    base = cast if rules["onthoudingTeltMee"] else cast - weights["onthouding"]
    majority = Fraction(rules["meerderheid"]) / 100
    quorum = Fraction(rules["quorum"]) / 100

    def wins(choice):
        return weights[choice] > 0 and weights[choice] > majority * base

    best = max(weights[c] for c in favour)
    first = [c for c in favour if weights[c] == best]
    chosen = ""
    if cast < quorum * total:
        outcome = "QUORUM_NIET_GEHAALD"
    elif len(first) == 1 and wins(first[0]):
        outcome, chosen = "AANGENOMEN", first[0]
    elif number:
        outcome = "VERWORPEN" if wins("tegen") else "GEEN_MEERDERHEID"
    else:
        outcome = "GELIJK" if weights["tegen"] == weights["voor"] else "VERWORPEN"
    figures = ";".join("%s=%d/%d" % (c, heads[c], weights[c]) for c in heads)
    return "%s|%s|%s|%s|%s" % (outcome, chosen, figures, percent(best, base), percent(cast, total))


for line in sys.stdin:
    print(count(json.loads(line)))
