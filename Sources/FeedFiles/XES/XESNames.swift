/// The names of XES.
extension XMLName {
  static let log = XMLName("log")
  static let trace = XMLName("trace")
  static let event = XMLName("event")
  static let values = XMLName("values")
  static let list = XMLName("list")
  static let container = XMLName("container")
  static let key = XMLName("key")
  static let value = XMLName("value")
}
