import Testing

/// What becomes of the file that `--state` names, whatever stands there and whoever else writes it.
struct StateTests {
  private static let prepare = """
    cp -r Examples/support-desk/*.md Examples/support-desk/calendars .; cp Examples/support-desk/data/tickets.csv all.csv
    part() { head -n 1 all.csv; sed -n "$1,$2p" all.csv; }
    part 2 900 > 1.csv; part 901 1800 > 2.csv; part 1801 2700 > 3.csv; part 2701 3600 > 4.csv
    measure() { abide measure desk.agreement.md --without outages --without maintenance \\
      --period 2026-02..2026-03 --at 2026-04-01T00:00:00Z "$@"; }

    """

  private func lines(_ command: String) throws -> [String] {
    let shell = try Shell()
    defer { shell.close() }
    return try shell.run(Self.prepare + command).map(String.init)
  }

  @Test func `runs at the same time lose no rows`() throws {
    let lines = try lines(
      """
      measure --data tickets=1.csv --state s.log >/dev/null
      for part in 2 3 4 1; do measure --data tickets=$part.csv --state s.log >/dev/null 2>&1 & done
      wait
      measure --state s.log >state.txt
      measure --data tickets=1.csv --data tickets=2.csv --data tickets=3.csv --data tickets=4.csv >once.txt
      cmp state.txt once.txt && ls *.log* | tr '\\n' ' '
      """
    )
    #expect(lines == ["s.log "])
  }

  // Nothing can be locked that is not there: of those that make it, one does, and the others say so.
  @Test func `runs that begin a state at the same time lose none in silence`() throws {
    let lines = try lines(
      """
      for part in 1 2 3 4; do
        (measure --data tickets=$part.csv --state s.log >/dev/null 2>$part.txt; echo $? >>$part.txt) &
      done; wait
      for part in 1 2 3 4; do
        tail -n 1 $part.txt | grep -q 3 && measure --data tickets=$part.csv --state s.log >/dev/null
      done
      measure --state s.log >state.txt
      measure --data tickets=1.csv --data tickets=2.csv --data tickets=3.csv --data tickets=4.csv >once.txt
      cmp state.txt once.txt && cat ?.txt | grep -v '^[03]$' | grep -v 'another' ; true
      """
    )
    #expect(lines == [])
  }

  @Test func `bytes that were read before are not read in again`() throws {
    let lines = try lines(
      """
      sed -i 's/^id: .*/order: file/; /^sequence:/d' desk.feed.md
      measure --data tickets=1.csv --state s.log >once.txt; sum=$(cksum <s.log)
      cp 1.csv copy.csv
      measure --data tickets=1.csv --state s.log >again.txt
      cat copy.csv | measure --data tickets=- --state s.log >piped.txt
      measure --state s.log >only.txt
      cmp once.txt again.txt; cmp once.txt piped.txt; cmp once.txt only.txt
      [ "$sum" = "$(cksum <s.log)" ] && echo unchanged
      """
    )
    #expect(
      lines == [
        "1.csv: the same bytes were read by feed tickets before, and count once",
        "standard input: the same bytes as 1.csv, which feed tickets has read; they count once",
        "unchanged",
      ]
    )
  }

  @Test func `a state without new rows is not written again`() throws {
    let lines = try lines(
      """
      measure --data tickets=1.csv --state s.log >/dev/null; touch -d 2020-01-01 s.log
      measure --state s.log >/dev/null; measure --data tickets=1.csv --state s.log >/dev/null 2>&1
      ls --full-time s.log | cut -d" " -f6
      """
    )
    #expect(lines == ["2020-01-01"])
  }

  @Test func `a link is followed, not replaced`() throws {
    let lines = try lines(
      """
      mkdir far; ln -s far/s.log near.log
      measure --data tickets=1.csv --state near.log >/dev/null
      measure --data tickets=2.csv --state near.log >one.txt
      measure --data tickets=1.csv --data tickets=2.csv >other.txt
      [ -L near.log ] && ls far && cmp one.txt other.txt
      """
    )
    #expect(lines == ["s.log"])
  }

  @Test func `what is no file is named`() throws {
    let lines = try lines(
      """
      mkdir folder; : >empty; data='--data tickets=1.csv'
      measure --packed folder; echo $?; measure $data --state folder; echo $?
      measure --packed empty; echo $?; measure --packed /dev/null; echo $?
      mkfifo pipe; measure --packed pipe; echo $?
      abide pack desk.agreement.md $data --without outages --without maintenance -o /dev/null; echo $?
      [ -c /dev/null ] && echo still a device
      """
    )
    #expect(
      lines == [
        "abide: cannot read folder: it is a directory, and a packed log is a file", "3",
        "abide: cannot read folder: it is a directory, and a packed log is a file", "3",
        "empty: is empty, and no packed log; `abide pack` makes one", "1",
        "abide: cannot read /dev/null: it is a device, and a packed log is a file", "3",
        "abide: cannot read pipe: it is a pipe, and a packed log is a file", "3",
        "abide: cannot write /dev/null: it is a device, and a packed log is a file", "3",
        "still a device",
      ]
    )
  }

  @Test func `a feed is read or silent`() throws {
    let lines = try lines("measure --data tickets=1.csv --without tickets")
    let expected = "Error: --data gives tickets a file, and --without says that it has none"
    #expect(lines.first == expected)
    #expect(lines.last == "[exit 2]")
  }

  @Test func `a feed that was silent and tells something is silent no longer`() throws {
    let lines = try lines(
      """
      abide pack desk.agreement.md --data tickets=1.csv --without outages --without maintenance -o p.log >/dev/null
      abide statement desk.agreement.md --packed p.log --data outages=Examples/support-desk/data/outages.csv \\
        --period 2026-02 | sed -n '/^  feed  .*file  /,/^$/p' | cut -c 1-30
      """
    )
    let feeds = lines.dropFirst(2).compactMap { $0.split(separator: " ").first }
    #expect(feeds == ["tickets", "outages", "maintenance"])
  }
}
