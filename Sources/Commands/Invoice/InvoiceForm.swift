import ArgumentParser
import Diagnostics
import Rendering

/// How an invoice is written.
enum InvoiceForm: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, html, journal

  /// An invoice as it is written, the end of its last line included.
  func text(of report: InvoiceReport) -> String {
    switch self {
    case .text: TextDrawer.draw(report.page)
    case .json: report.json.indented + "\n"
    case .csv: report.csv
    case .html: HTMLDrawer.draw(report.page)
    case .journal: report.journal
    }
  }
}
