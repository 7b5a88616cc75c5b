extension CloseReport {
  /// One file of a close: routed, unrouted and refused rows are all its rows.
  package struct File {
    /// Rows of an account that is nobody's.
    package struct Stray {
      let account: String
      let rows: Int
      let reason: String?

      /// Counts rows.
      /// - Parameters:
      ///   - account: The account.
      ///   - rows: How many rows name it.
      ///   - reason: Why they go nowhere, when an agreement claims the account all the same.
      package init(account: String, rows: Int, reason: String?) {
        self.account = account
        self.rows = rows
        self.reason = reason
      }
    }

    let feed: String
    let name: String
    let digest: String
    let isRouted: Bool
    let agreements: Int
    let rows: Int
    let routed: Int
    let refused: Int

    /// Accounts that are nobody's, those with most rows first.
    let strays: [Stray]

    /// Books a file.
    /// - Parameters:
    ///   - feed: The feed that read it.
    ///   - name: Its name as given.
    ///   - digest: The digest of its bytes, in hexadecimal.
    ///   - isRouted: True when each row goes to the agreement of its account, false when each goes to
    ///     all agreements.
    ///   - agreements: How many agreements use the feed.
    ///   - rows: Rows of data in it.
    ///   - routed: Those that an agreement took.
    ///   - refused: Those that could not be read.
    ///   - strays: Those of accounts that are nobody's.
    package init(
      feed: String,
      name: String,
      digest: String,
      isRouted: Bool,
      agreements: Int,
      rows: Int,
      routed: Int,
      refused: Int,
      strays: [Stray]
    ) {
      self.feed = feed
      self.name = name
      self.digest = digest
      self.isRouted = isRouted
      self.agreements = agreements
      self.rows = rows
      self.routed = routed
      self.refused = refused
      self.strays = strays.sorted { ($1.rows, $0.account) < ($0.rows, $1.account) }
    }

    /// How many rows are nobody's.
    var unrouted: Int { strays.reduce(0) { $0 + $1.rows } }
  }
}
