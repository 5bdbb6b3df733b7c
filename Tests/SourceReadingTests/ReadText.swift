import Quotations
import SourceReading
import SourceText

extension ReadSource {
  /// All of the text.
  var words: String { String(decoding: text.bytes, as: UTF8.self) }

  /// What stands in the original where a piece of the text comes from; nil when the text has no such piece.
  func original(of piece: String, in file: [UInt8]) -> [UInt8]? {
    guard let place = text.bytes.firstRange(of: Array(piece.utf8)) else { return nil }
    return Array(file[text.origins.original(of: place)])
  }
}

func read(_ text: String, _ name: String) async throws -> ReadSource {
  try await read(Array(text.utf8), name)
}

func read(_ bytes: [UInt8], _ name: String) async throws -> ReadSource {
  try await SourceReader().read(SourceFile(name: name, bytes: bytes))
}
