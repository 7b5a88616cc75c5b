import AgreementLanguage
import Agreements
import Diagnostics

/// Texts of claims on disk.
enum ClaimsFiles {
  /// Reads the claims under an agreement.
  /// - Returns: The claims, or nil when a text is wrong and the console has been told.
  /// - Throws: `WorldFailure` when a file cannot be read.
  static func read(_ paths: [String], for agreement: Agreement, on console: Console) throws
    -> [LiabilityClaim]?
  {
    var claims: [LiabilityClaim] = []
    var isRight = true
    for path in paths {
      let source = try TextFile.read(path)
      for finding in Compiler.readClaims(source, for: agreement, into: &claims) {
        console.complainLine(finding.full)
        if finding.severity == .error { isRight = false }
      }
    }
    return isRight ? claims : nil
  }
}
