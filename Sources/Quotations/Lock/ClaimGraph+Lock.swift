public import Claims

extension ClaimGraph {
  /// Tells each quotation what a lock says of it; those that changed since they were checked learn nothing.
  ///
  /// - Complexity: O(bytes of the quotations).
  public mutating func setChecks(from lock: QuotationLock) {
    if lock.entries.isEmpty { return }
    let byID = lock.byID
    for quotation in Quotation.all(in: self) {
      guard let node = quotation.node, let entry = byID[quotation.id], entry.fits(quotation) else { continue }
      setCheck(entry.check(ruling: quotation.ruling), of: node)
    }
  }
}
