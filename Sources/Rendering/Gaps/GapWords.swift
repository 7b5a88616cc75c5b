import Agreements
import Quantities
import Revisions

extension LevelGap.Outcome {
  /// What comes of the sides, in words.
  var words: String {
    switch self {
    case .overlap(let asked, let given):
      asked.value == given.value
        ? "all would sign \(asked)" : "all would sign anything from \(asked) to \(given)"
    case .gap(let asked, let given): "a gap, \(asked) asked for and \(given) given"
    case .open: "nobody can tell yet"
    }
  }

  /// The word of the outcome for programs.
  var word: String {
    switch self {
    case .overlap: "overlap"
    case .gap: "gap"
    case .open: "open"
    }
  }
}

extension LevelGap.OpenPoint {
  /// The point in words.
  var words: String {
    switch self {
    case .noGoal: "the draft has no goal, so nothing says which side of a figure is better"
    case .silent(let party): "the \(party) says nothing"
    case .acceptsUnsaid(let party): "the \(party) does not say what it accepts"
    case .resourcesUnsaid(let party): "the \(party) does not say what it can resource"
    case .expectsLess(let party):
      "the \(party) expects what is worse for it than what it accepts; which is meant?"
    case .oneSided: "all who speak are on one side: nobody else gives it, or asks for it"
    case .goalBeyondGiven(let goal): "the draft says \(goal), which is more than is given"
    case .goalBelowAsked(let goal): "the draft says \(goal), which is less than is asked for"
    }
  }
}
