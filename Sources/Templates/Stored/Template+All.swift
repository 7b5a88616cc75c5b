// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  /// Every template, in the order they are listed.
  package static let all: [Template] = [.partnerSupport, .supportDesk, .managedService, .saasAvailability, .internalIt, .salesMarketing, .salesToService, .afterSales, .customerService, .contents, .companion]
}
