import AgreementLanguage
import Diagnostics
import Editing

extension LanguageSession {
  /// Answers a request about a text.
  /// - Throws: `ResponseError` when it is unknown or not understood.
  mutating func feature(
    _ method: String,
    _ parameters: StrictJSON
  ) throws(ResponseError) -> JSONValue {
    guard let feature = Self.features[method] else {
      throw ResponseError(.methodNotFound, "there is no method \(method)")
    }
    guard let (manuscript, address) = try manuscript(parameters) else { return .null }
    return try feature(&self, manuscript, address, parameters)
  }

  private typealias Feature =
    @Sendable (
      inout LanguageSession, Manuscript, String, StrictJSON
    ) throws(ResponseError) -> JSONValue

  private static let features: [String: Feature] = [
    "textDocument/hover": { session, text, address, asked throws(ResponseError) in
      session.hover(text, at: try session.offset(asked, in: address))
    },
    "textDocument/completion": { session, text, address, asked throws(ResponseError) in
      session.offers(text, at: try session.offset(asked, in: address))
    },
    "textDocument/definition": { session, text, address, asked throws(ResponseError) in
      let range = text.definition(at: try session.offset(asked, in: address))
      return range.map(session.location) ?? .null
    },
    "textDocument/references": { session, text, address, asked throws(ResponseError) in
      let declared = asked["context"]?["includeDeclaration"]?.flag ?? true
      let offset = try session.offset(asked, in: address)
      return .array(
        text.references(at: offset, withDeclaration: declared).map(session.location)
      )
    },
    "textDocument/documentHighlight": { session, text, address, asked throws(ResponseError) in
      let offset = try session.offset(asked, in: address)
      let own = text.references(at: offset, withDeclaration: true)
        .filter { $0.source === text.source }
      return .array(own.map { .object(["range": session.range($0)]) })
    },
    "textDocument/prepareRename": { session, text, address, asked throws(ResponseError) in
      try session.renamable(text, at: try session.offset(asked, in: address))
    },
    "textDocument/rename": { session, text, address, asked throws(ResponseError) in
      try session.rename(text, address, asked)
    },
    "textDocument/documentSymbol": { session, text, _, _ throws(ResponseError) in
      .array(text.outline().map { session.symbol($0, of: text.source) })
    },
    "textDocument/foldingRange": { session, text, _, _ throws(ResponseError) in
      .array(text.outline().flatMap { session.folds($0, of: text.source) })
    },
    "textDocument/formatting": { session, text, _, _ throws(ResponseError) in
      session.layOut(text)
    },
    "textDocument/codeAction": { session, text, address, asked throws(ResponseError) in
      try session.fixes(text, address, asked)
    },
  ]
}
