import Claims
import Quotations

/// A quotation, or none, compared with one text that it names.
func audited(
  _ text: String, in source: String, locator: String? = nil, language: String? = nil,
  completeness: SourceDocument.Completeness = .full
) -> AuditedQuotation? {
  var document = SourceDocument(id: "text", fileName: "text.txt", hash: "", text: ReadableText(source))
  document.language = language
  document.completeness = completeness
  return QuotationAudit().run(
    [Quotation(id: "q", text: text, source: "text", locator: locator)], against: [document]
  ).first
}
