/// A PDF of the fewest parts (ISO 32000-1, annex H), a line of Helvetica for each text.
enum TinyPDF {
  /// - Parameter pages: lines of each page, ASCII without parentheses.
  static func bytes(_ pages: [[String]], isLocked: Bool = false) -> [UInt8] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (number, lines) in pages.enumerated() {
      let text = "BT /F1 12 Tf 14 TL 20 250 Td " + lines.map { "(\($0)) Tj T* " }.joined() + "ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents \(5 + 2 * number) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream")
    }
    // Keys that no password opens.
    let key = String(repeating: "00", count: 32)
    if isLocked { objects.append("<< /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >>") }
    return assembled(objects, encryption: isLocked ? objects.count : nil)
  }

  private static func assembled(_ objects: [String], encryption: Int?) -> [UInt8] {
    var file = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (number, object) in objects.enumerated() {
      let offset = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let lock = encryption.map { " /Encrypt \($0) 0 R /ID [<00> <00>]" } ?? ""
    let start = file.utf8.count
    let trailer = "trailer << /Size \(objects.count + 1) /Root 1 0 R\(lock) >>\nstartxref\n\(start)\n%%EOF\n"
    return Array((file + table + trailer).utf8)
  }
}
