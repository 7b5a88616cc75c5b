package import Agreements
package import Diagnostics

extension Compiler {
  /// Compiles the examples of a file beside an agreement, which speak of what that agreement declares.
  /// - Parameters:
  ///   - source: The file of examples.
  ///   - text: The text of the agreement.
  ///   - wants: True of the titles of the examples to read; the others are passed over.
  ///   - including: Gives the files that the agreement uses.
  /// - Returns: The examples, and what is wrong with the file, by place.
  package static func compileExamples(
    _ source: SourceText,
    of text: SourceText,
    where wants: (String) -> Bool,
    including: @escaping (String) -> SourceText?
  ) -> (examples: [WorkedExample], findings: [Diagnostic]) {
    let (document, found) = Scanner.scan(source)
    var findings = found
    var patches: [Patchwork.Patch] = []
    for block in document.blocks {
      guard block.kind.name == Kind.example.name else {
        findings.append(
          Rule.unreadPhrase.finding(
            "a file of examples holds blocks of the kind `example`",
            at: block.kind,
            remedy: "write other blocks in the agreement"
          )
        )
        continue
      }
      guard wants(block.name?.text ?? "") else { continue }
      let end = text.bytes.count
      patches.append(
        Patchwork.Patch(range: end..<end, words: block.phrase, before: "\n", after: "\n")
      )
    }
    let whole = Patchwork(text, patches, name: text.name)
    let compilation = compileAlone(
      Scanner.scan(whole.source).document,
      on: nil,
      including: including
    )
    findings += compilation.diagnostics.map { finding in
      var told = whole.told(finding)
      // The clause is that of the text to whose end the examples were put.
      told.clause = nil
      return told
    }.filter { $0.range.source === source }
    let own = compilation.agreement?.examples.compactMap { example in
      let place = whole.origin(of: example.citation.range)
      return place.source === source ? example.told(by: whole) : nil
    }
    return (own ?? [], findings.sortedByPlace())
  }
}

extension WorkedExample {
  /// The example with its places where they were written.
  fileprivate func told(by whole: Patchwork) -> WorkedExample {
    WorkedExample(
      title: title,
      given: given,
      expected: expected.map { Expectation($0.claim, at: whole.origin(of: $0.range)) },
      signed: signed.map { $0.told(by: whole) },
      citation: Citation(
        clause: nil,
        term: citation.term,
        range: whole.origin(of: citation.range)
      )
    )
  }
}

extension SignedPeriod {
  fileprivate func told(by whole: Patchwork) -> SignedPeriod {
    SignedPeriod(
      period: period,
      exports: exports.map {
        Export(feed: $0.feed, digest: $0.digest, range: whole.origin(of: $0.range))
      },
      knownAt: knownAt,
      statement: statement.map { Digest($0.text, at: whole.origin(of: $0.range)) }
    )
  }
}
