public import SourceText

extension QuotationLock {
  /// What a lock says of a map as it is now.
  public struct Confirmation: Sendable {
    /// The quotations of the map that are as they were checked, with what the lock knows of them.
    public var audited: [AuditedQuotation] = []
    /// What is not as it was: errors at the quotations' places in the map, each with what to do.
    public var findings = FindingList()
    /// The same at places in the lock: quotations that the map does not have any more.
    public var inLock = FindingList()
  }

  /// Compares a map's quotations, and texts of its sources where they are given, with what was checked.
  ///
  /// - Parameters:
  ///   - documents: texts whose bytes must be those that were compared then.
  ///   - command: what writes the lock anew, for the remedies.
  /// - Complexity: O(bytes of the quotations).
  public func confirm(
    _ quotations: [Quotation], documents: [SourceDocument] = [], command: String
  ) -> Confirmation {
    var confirmation = Confirmation()
    let byID = byID
    let texts = Dictionary(grouping: documents, by: \.id)
    let help = "look at it, then check it anew with `\(command)`"
    for quotation in quotations {
      guard let entry = byID[quotation.id] else {
        confirmation.findings.add(
          Finding(
            .error, "quotation-unchecked", at: quotation.origin,
            "the quotation \(quotation.name) is new: the lock does not have it", help: help))
        continue
      }
      guard entry.words == LockEntry.words(of: quotation) else {
        confirmation.findings.add(
          Finding(
            .error, "quotation-changed", at: quotation.origin,
            "the words of the quotation \(quotation.name) changed since they were checked", help: help))
        continue
      }
      guard entry.citation == LockEntry.citation(of: quotation) else {
        confirmation.findings.add(
          Finding(
            .error, "citation-changed", at: quotation.origin,
            "whose words the quotation \(quotation.name) is, or where they stand, changed since it was checked",
            help: help))
        continue
      }
      if let source = entry.source, let given = texts[source],
        !given.contains(where: { $0.hash == entry.sourceHash })
      {
        confirmation.findings.add(
          Finding(
            .error, "source-changed", at: quotation.origin,
            "the quotation \(quotation.name) was checked against another text of '\(source)' than '\(given[0].fileName)'",
            help: "give the text that was checked, or check it anew with `\(command)`"))
        continue
      }
      confirmation.audited.append(entry.audited(quotation))
    }
    let present = Set(quotations.map(\.id))
    for entry in entries where !present.contains(entry.id) {
      confirmation.inLock.add(
        Finding(
          .error, "quotation-gone", at: entry.origin,
          "the quotation '\(entry.id)' was checked, but the map does not have it any more",
          help: "if that is meant, write the lock anew with `\(command)`"))
    }
    return confirmation
  }
}

extension Quotation {
  /// Its title, else the beginning of its text, else its id, in quotation marks.
  fileprivate var name: String {
    let name = [title, text, id].first { !$0.isEmpty } ?? ""
    let start = name.prefix(60)
    return "'\(start)\(start.endIndex < name.endIndex ? "…" : "")'"
  }
}
