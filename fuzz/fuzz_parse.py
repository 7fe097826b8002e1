"""Fuzz `parse`: no text may raise, take long, or give a report that does not stand by its own words.

    python fuzz/fuzz_parse.py -max_total_time=300 fuzz/corpus/parse seeds/race

Needs atheris; the arguments are libFuzzer's, the folders are corpora (the first is written to).
"""

import sys

import atheris

with atheris.instrument_imports(include=["newsevents"]):
    import newsevents
    import newsevents.parse.pipeline


def one(data: bytes) -> None:
    """Parse whatever the fuzzer made up, and hold the report against it."""
    provider = atheris.FuzzedDataProvider(data)
    dated = provider.ConsumeBool()
    text = provider.ConsumeUnicode(sys.maxsize) if provider.ConsumeBool() else data[1:].decode("utf-8", "replace")
    report = newsevents.parse(text, published="2024-02-22" if dated else None)
    for row in report.to_records():
        if row["evidence_text"] != text[row["evidence_start"] : row["evidence_end"]] or not row["evidence_text"]:
            raise AssertionError(row)
    if newsevents.Report.from_json(report.to_json()) != report:
        raise AssertionError(text)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
