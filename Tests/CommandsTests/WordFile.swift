import Foundation

/// A Word file as somebody marks it up: tracked changes are written into the file that pandoc made.
enum WordFile {
  static let isAvailable =
    run("pandoc", ["--version"]) == 0 && run("python3", ["-c", "from zipfile import ZipFile"]) == 0

  private static let program = """
    from re import search, escape, sub
    from sys import argv, exit
    from xml.sax.saxutils import escape as xml
    from zipfile import ZipFile
    with ZipFile(argv[1]) as file:
        parts = [(name, file.read(name)) for name in file.namelist()]
    text = dict(parts)["word/document.xml"].decode()
    who = 'w:id="9{}" w:author="T. Counsel" w:date="2027-02-03T10:00:00Z"'
    for number, edit in enumerate(argv[3:]):
        before, old, new, after = search(r"^(.*)\\[(.*)\\|(.*)\\](.*)$", edit).groups()
        run = search(
            r"<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t[^>]*>([^<]*"
            + escape(xml(before + old + after)) + r"[^<]*)</w:t></w:r>", text)
        if not run: exit("no run says " + before + old + after)
        style, words = run.groups()
        head, tail = words.split(xml(before + old + after), 1)
        def piece(words, kind="t"):
            return "" if not words else ("<w:r>" + style + "<w:" + kind
                + ' xml:space="preserve">' + words + "</w:" + kind + "></w:r>")
        marks = piece(head + xml(before))
        if old: marks += "<w:del " + who.format(number) + ">" + piece(xml(old), "delText") + "</w:del>"
        if new: marks += "<w:ins " + who.format(number) + ">" + piece(xml(new)) + "</w:ins>"
        marks += piece(xml(after) + tail)
        text = text[:run.start()] + marks + text[run.end():]
    with ZipFile(argv[2], "w") as file:
        for name, data in parts:
            file.writestr(name, text if name == "word/document.xml" else data)
    """

  /// Marks a file up.
  /// - Parameters:
  ///   - source: The file as it was drawn.
  ///   - target: The file as it comes back.
  ///   - edits: What is changed, `within [4|6] h`: old and new with words beside them.
  /// - Returns: True when every change found its place.
  static func mark(_ source: String, as target: String, _ edits: [String]) -> Bool {
    run("python3", ["-c", program, source, target] + edits) == 0
  }

  private static func run(_ tool: String, _ arguments: [String]) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return 127 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
