import Quotations
import SourceReading
import SourceText
import TestSupport
import Testing

/// Files that nobody means as a source, and that no reader may choke on.
struct HostileSourceTests {
  static let names = ["a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.epub", "a.odt", "a"]

  static let files: [(what: String, bytes: [UInt8])] = [
    ("nothing", []), ("one letter", [0x61]), ("one high byte", [0xE2]), ("NUL", [0]),
    ("every byte", (0...255).map { UInt8($0) }), ("every byte but NUL", (1...255).map { UInt8($0) }),
    ("less-than signs", long("<")), ("open tags", long("<b>")), ("deep", long("<div>")),
    ("deep and unfinished", long("<div><p></b>")), ("ampersands", long("&")), ("references", long("&amp;")),
    ("one long line", long("word ")), ("brackets", long("[")), ("links", long("[a](")),
    ("asterisks", long("*a ")),
    ("emphasis", long("*a_ ")), ("strong", long("**a*b")), ("backticks", long("`a``")), ("quoted", long(">")),
    ("quoted lines", long("> a\n")), ("bullets", long("- ")), ("numbers", long("1. ")),
    ("tables", long("|-|\n")),
    ("footnotes", long("[^1]")), ("comments", long("<!--")), ("pictures", long("![a]")),
    ("escapes", long("\\")),
    ("carriage returns", long("\r")), ("form feeds", long("a\u{C}")), ("attributes", long("<a b ")),
    ("fences", long("```\n")), ("underlines", long("a\n=\n")), ("titles", long("[a](b \"")),
    ("definitions", long("[a]: b\n")), ("sup", long("<sup>1")), ("ends", long("</sup></blockquote></q>")),
    ("UTF-16, cut off", [0xFF, 0xFE, 0x61]), ("UTF-16, lone surrogates", [0xFE, 0xFF] + long("\u{D8}")),
    ("a mark alone", [0xEF, 0xBB, 0xBF]), ("a PDF's first bytes", Array("%PDF-1.7\n".utf8) + long("x")),
    ("an archive's first bytes", Array("PK".utf8) + [3, 4] + long("x")),
    ("noise", HostileTexts.bytes(1, count: 100_000)), ("more noise", HostileTexts.bytes(2, count: 3)),
  ]

  private static func long(_ piece: String) -> [UInt8] {
    Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
  }

  @Test(arguments: files.indices, names)
  func `any file is read or a problem`(index: Int, name: String) async {
    let bytes = Self.files[index].bytes
    do throws(SourceProblem) {
      let source = try await SourceReader().read(SourceFile(name: name, bytes: bytes))
      #expect(String(validating: source.text.bytes, as: UTF8.self) != nil)
      checkOrigins(source.text, in: bytes)
    } catch {
      #expect(!error.message.isEmpty)
      #expect(!error.help.isEmpty)
    }
  }

  @Test(arguments: [
    ("a.txt", "word ", 2_000_000), ("a.md", "word ", 200_000), ("a.html", "word ", 200_000),
    ("a.md", "<", 1 << 17),
    ("a.html", "<", 1 << 20), ("a.md", "> ", 100_000),
  ])
  func `size alone is no fault`(name: String, piece: String, count: Int) async throws {
    let bytes = Array("x ".utf8) + Array(repeating: Array(piece.utf8), count: count).joined()
    #expect(try await read(bytes, name).text.bytes.starts(with: Array("x".utf8)))
  }

  @Test func `elements nested beyond all use are a problem`() async {
    let problem = await #expect(throws: SourceProblem.self) {
      try await read(String(repeating: "<div>", count: 100_000), "a.html")
    }
    #expect(problem?.message.contains("nested more than") == true)
  }

  @Test(arguments: (0..<200).map { UInt64($0) }, ["a.txt", "a.md", "a.html"])
  func `mixtures of markup lead back into the file`(number: UInt64, name: String) async {
    let bytes = HostileTexts.mixture(number, fragments: 60).filter { $0 != 0 }
    guard let source = try? await SourceReader().read(SourceFile(name: name, bytes: bytes)) else { return }
    #expect(String(validating: source.text.bytes, as: UTF8.self) != nil)
    checkOrigins(source.text, in: bytes)
  }

  /// Every range leads into the file, later ones further back, and copied letters to the same letters.
  private func checkOrigins(_ text: ReadableText, in file: [UInt8]) {
    guard let runs = text.origins.runs else { return }
    var (end, originEnd) = (0, 0)
    for run in runs {
      guard run.start >= end, run.origin >= originEnd, run.count > 0, run.end <= text.bytes.count,
        run.originEnd <= file.count
      else {
        Issue.record("a run out of order: \(run)")
        return
      }
      (end, originEnd) = (run.end, run.originEnd)
      if run.width == 1, run.originWidth == 1, text.bytes[run.start] >= 0x80 || text.bytes[run.start].isLetter
      {
        #expect(text.bytes[run.start] == file[run.origin])
      }
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
