internal import Writing

/// A piece of a document that is written many times: put together and escaped once.
///
///     let supports = XMLFragment { $0.element(label, "supports") }
public struct XMLFragment: Sendable {
  public let bytes: [UInt8]
  /// How many characters could not be written.
  let replacements: Int

  /// - Parameter write: writes the piece; elements it leaves open are ended.
  public init(_ write: (inout XMLWriter) -> Void) {
    var replacements = 0
    bytes = ByteStream.collect { stream in
      var xml = XMLWriter(stream)
      write(&xml)
      replacements = xml.replacements
      stream = xml.finish()
    }
    self.replacements = replacements
  }
}
