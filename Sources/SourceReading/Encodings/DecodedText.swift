internal import Quotations
internal import Reading

/// A file's text as UTF-8 without ill-formed parts, with the way back to the file's bytes.
struct DecodedText {
  var bytes: [UInt8]
  var origins: OriginMap
  /// What was noticed about the encoding.
  var notes: [SourceNote]
}

extension DecodedText {
  /// Decodes a file: a byte-order mark decides, then what the document says of itself, then whether it is UTF-8;
  /// what is not is taken for windows-1252, which every byte can be.
  ///
  /// - Parameter declared: the name of an encoding that the document gives, or nil.
  init(_ file: [UInt8], declared: String? = nil) throws(SourceProblem) {
    guard !file.isEmpty else { throw .empty }
    if let mark = ByteOrderMark(file) {
      self = Self.decode(file, mark)
      return
    }
    if let wide = WideEncoding.guess(file) {
      self = wide.decode(file[...])
      notes.append(.encoding(wide.name))
      return
    }
    if let place = BinaryBytes.find(in: file) { throw .binary(offset: place) }
    let label = declared.map { $0.lowercased() }
    if let label, label != "utf-8", label != "utf8", let encoding = SingleByteEncoding.named(label) {
      self = encoding.decode(file[...])
      return
    }
    self.init(utf8: file[...])
    // A text in UTF-8 that was damaged has more characters in order than out of order.
    if case .illFormed(let count, _)? = notes.first, UTF8Repair.manyByteCharacters(in: file) < 4 * count {
      self = SingleByteEncoding.windows1252.decode(file[...])
      notes.append(.encoding(SingleByteEncoding.windows1252.name))
    }
    if let label, label != "utf-8", label != "utf8" { notes.append(.unknownEncoding(label)) }
  }

  private static func decode(_ file: [UInt8], _ mark: ByteOrderMark) -> DecodedText {
    let body = file[mark.length...]
    guard let wide = mark.encoding else { return DecodedText(utf8: body) }
    return wide.decode(body)
  }

  /// - Parameter body: what follows the byte-order mark; its indices are its places in the file.
  private init(utf8 body: ArraySlice<UInt8>) {
    let (repaired, count, first) = UTF8Repair.repair(body)
    if let repaired {
      self.init(
        bytes: repaired.bytes, origins: repaired.origins, notes: [.illFormed(count: count, offset: first)])
    } else if body.startIndex == 0 {
      self.init(bytes: Array(body), origins: .identity, notes: [])
    } else {
      var maker = TextMaker(capacity: body.count)
      maker.copy(body)
      self.init(bytes: maker.bytes, origins: maker.origins, notes: [])
    }
  }
}

/// The mark at the beginning of a file that says in which form of Unicode it is (Unicode, section 23.8).
struct ByteOrderMark {
  let length: Int
  /// nil for UTF-8.
  let encoding: WideEncoding?

  init?(_ file: [UInt8]) {
    let head = file.prefix(4)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      (length, encoding) = (3, nil)
    } else if head.elementsEqual([0xFF, 0xFE, 0, 0]) {
      (length, encoding) = (4, WideEncoding(width: 4, isLittle: true))
    } else if head.elementsEqual([0, 0, 0xFE, 0xFF]) {
      (length, encoding) = (4, WideEncoding(width: 4, isLittle: false))
    } else if head.starts(with: [0xFF, 0xFE]) {
      (length, encoding) = (2, WideEncoding(width: 2, isLittle: true))
    } else if head.starts(with: [0xFE, 0xFF]) {
      (length, encoding) = (2, WideEncoding(width: 2, isLittle: false))
    } else {
      return nil
    }
  }
}

extension SingleByteEncoding {
  func decode(_ body: ArraySlice<UInt8>) -> DecodedText {
    var maker = TextMaker(capacity: body.count + body.count / 8)
    var at = body.startIndex
    while at < body.endIndex {
      if body[at] < 0x80 {
        let end = body[at...].firstIndex { $0 >= 0x80 } ?? body.endIndex
        maker.copy(body[at..<end])
        at = end
      } else {
        maker.translate(self[body[at]], from: at..<at + 1)
        at += 1
      }
    }
    return DecodedText(bytes: maker.bytes, origins: maker.origins, notes: [])
  }
}
