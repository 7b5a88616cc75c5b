import Diagnostics
import Quantities

/// What a conversation with an editor cannot know by itself.
struct Files {
  /// Reads a file, or gives nil when there is none.
  let read: (String) -> SourceText?

  /// The day it is, after which what a text allows for a while is over.
  let today: () -> CivilDate
}
