import Agreements
import Quantities

/// What a phrase says under its shape: every value typed, every name resolved.
struct Said {
  /// The phrase.
  let phrase: Phrase

  /// What it says.
  let value: Value

  /// What a phrase may say.
  indirect enum Value {
    /// A share, date, time or number.
    case literal(Literal)

    /// An amount.
    case amount(AmountRule)

    /// A length of time.
    case length(Limit)

    /// A place in a row, such as 5 for `5th`.
    case ordinal(Int)

    /// A range.
    case test(CellTest)

    /// Something declared, by its sort and name.
    case name(Noun, String)

    /// Somebody: a party, or who holds a role.
    case person(RolePath)

    /// An event.
    case event(EventName)

    /// One of the words a shape knows, or words for people.
    case words(String)

    /// Tests.
    case condition(Condition)

    /// A way to reach somebody.
    case address(Party.Address)

    /// Several.
    case list([Said])

    /// A form by its name, and what stands in its holes.
    case form(String, [String: Said])
  }

  /// The name of the form, or nil for anything else.
  var tag: String? { if case .form(let tag, _) = value { tag } else { nil } }

  /// What stands in a hole of a form.
  subscript(hole: String) -> Said? {
    if case .form(_, let holes) = value { holes[hole] } else { nil }
  }

  /// The items of a list; anything else is one item.
  var items: [Said] { if case .list(let items) = value { items } else { [self] } }

  /// The words as they are shown.
  var text: String { phrase.unquoted.text }

  var share: Percent? { if case .literal(.percent(let share, _)) = value { share } else { nil } }
  var date: CivilDate? { if case .literal(.date(let date)) = value { date } else { nil } }
  var time: TimeOfDay? { if case .literal(.time(let time)) = value { time } else { nil } }
  var count: Int64? { if case .literal(.count(let count)) = value { count } else { nil } }
  var ordinal: Int? { if case .ordinal(let place) = value { place } else { nil } }
  var amount: AmountRule? { if case .amount(let amount) = value { amount } else { nil } }
  var length: Limit? { if case .length(let length) = value { length } else { nil } }
  var person: RolePath? { if case .person(let person) = value { person } else { nil } }
  var event: EventName? { if case .event(let event) = value { event } else { nil } }
  var condition: Condition? { if case .condition(let test) = value { test } else { nil } }
  var address: Party.Address? { if case .address(let address) = value { address } else { nil } }
  var test: CellTest? { if case .test(let test) = value { test } else { nil } }
  var name: String? { if case .name(_, let name) = value { name } else { nil } }
  var words: String? { if case .words(let words) = value { words } else { nil } }
}
