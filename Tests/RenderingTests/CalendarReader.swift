import Foundation

/// The reader `icalendar` of Python, where it is installed.
enum CalendarReader {
  static let isAvailable = (try? python(["-c", "import icalendar"], input: "").status) == 0

  private static let program = """
    from icalendar import Calendar
    from sys import exit, stdin
    calendar = Calendar.from_ical(stdin.buffer.read())
    if calendar.errors: exit(str(calendar.errors))
    for event in calendar.walk("VEVENT"):
        if event.errors: exit(str(event.errors))
        alarms = "|".join(str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM"))
        says = str(event["DESCRIPTION"]).replace("\\n", "\\x1e")
        print("\\x1f".join([str(event["DTSTART"].dt), str(event["SUMMARY"]), says, alarms]))
    """

  /// One line an event: when it begins, its title, its words and its alarms.
  static func lines(of calendar: String) throws -> [Substring] {
    let (output, status) = try python(["-c", program], input: calendar)
    guard status == 0 else { return [] }
    return output.split(separator: "\n")
  }

  private static func python(
    _ arguments: [String],
    input: String
  ) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let (words, output) = (Pipe(), Pipe())
    process.standardInput = words
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    try words.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try words.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
