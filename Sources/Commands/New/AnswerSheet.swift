import AgreementLanguage
import ArgumentParser
import Diagnostics
import Templates

/// What a template asks for, and what has been answered.
struct AnswerSheet {
  /// One question, for all holes of a name.
  struct Question {
    let name: String
    let type: HoleType
    let words: String
  }

  /// The questions, in the order of the text.
  let questions: [Question]

  /// The answers that can be used, by name.
  private(set) var answers: [String: HoleAnswer] = [:]

  private var wrong: [String: String] = [:]
  private let calendars: [HoleAnswer.Calendar]

  /// The calendars that were named.
  private(set) var namedCalendars: Set<String> = []

  /// Gathers the questions of a template.
  /// - Throws: `ValidationError` when it has no agreement.
  init(_ template: Template) throws {
    guard let agreement = template.agreement else {
      throw ValidationError("the template \(template.name) has no agreement")
    }
    let holes = Hole.all(in: SourceText(name: agreement.name, agreement.text))
    let words = holes.compactMap { hole in hole.question.map { (hole.name, $0) } }
    let asked = Dictionary(words, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    questions = holes.filter { seen.insert($0.name).inserted }
      .map { Question(name: $0.name, type: $0.type, words: asked[$0.name] ?? $0.type.wanted) }
    calendars = StoredCalendars.all
  }

  /// Takes `NAME=VALUE`.
  /// - Throws: `ValidationError` when it has no such form, or nothing of the name is asked.
  mutating func take(_ text: String) throws {
    guard let sign = text.firstIndex(of: "=") else {
      throw ValidationError("--set takes NAME=VALUE, and `\(text)` has no =")
    }
    let name = String(text[..<sign])
    guard let question = questions.first(where: { $0.name == name }) else {
      throw ValidationError(
        "nothing asks for \(name); asked are " + questions.map(\.name).joined(separator: ", ")
      )
    }
    answer(question, String(text[text.index(after: sign)...]))
  }

  /// Asks for what has no answer yet, again when an answer cannot be used, until the input ends.
  mutating func askForMissing(_ ask: (String) -> String?, complain: (String) -> Void) {
    for question in questions {
      while answers[question.name] == nil {
        if let problem = wrong[question.name] { complain(problem) }
        guard let text = ask("\(question.words): ") else { return }
        answer(question, text)
      }
    }
  }

  /// What is wrong or missing, all of it.
  var problems: [String] {
    questions.compactMap { question in
      if let problem = wrong[question.name] { return "\(question.name): \(problem)" }
      guard answers[question.name] == nil else { return nil }
      return "\(question.name) is missing: \(question.words); give --set \(question.name)=…"
    }
  }

  /// The questions with their names, as a table.
  var questionsText: String {
    let width = questions.map(\.name.count).max() ?? 0
    return questions.map { question in
      let blanks = String(repeating: " ", count: width - question.name.count)
      return "\(question.name)\(blanks)  \(question.words)\n"
    }
    .joined()
  }

  private mutating func answer(_ question: Question, _ text: String) {
    let text = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    wrong[question.name] = nil
    do throws(HoleAnswer.Problem) {
      answers[question.name] = try HoleAnswer(text, for: question.type, calendars: calendars)
      if question.type == .calendar { namedCalendars.insert(text) }
    } catch {
      wrong[question.name] = error.message
    }
  }
}
