import Glibc
import Quantities

/// The day it is, in UTC: what only the shell may ask.
enum Today {
  static var date: CivilDate {
    let seconds = time(nil)
    return CivilDate(daysSinceEpoch: Int32(clamping: seconds / 86_400))
  }
}
