internal import Writing

/// A piece of a document that is written many times: put together and escaped once.
///
///     let supports = XMLFragment { $0.element(label, "supports") }
public struct XMLFragment: Sendable {
  let bytes: [UInt8]

  /// - Parameter write: writes the piece; elements it leaves open are ended.
  public init(_ write: (inout XMLWriter) -> Void) {
    bytes = ByteStream.collect { stream in
      var xml = XMLWriter(stream)
      write(&xml)
      stream = xml.finish()
    }
  }
}
