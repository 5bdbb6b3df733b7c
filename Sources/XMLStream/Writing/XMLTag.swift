internal import Writing

/// A start tag with its attributes that is written many times: put together and escaped once.
///
///     let label = XMLTag("data", ["key": "label"])   // <data key="label"> … </data>
public struct XMLTag: Sendable {
  let name: String
  /// `<name attribute="value"` without the closing bracket.
  let opening: [UInt8]
  /// The whole start tag and end tag.
  let start: [UInt8]
  let end: [UInt8]

  public init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    self.name = name
    opening = ByteStream.collect { stream in
      var xml = XMLWriter(stream)
      xml.start(name)
      for (key, value) in attributes { xml.attribute(key, value) }
      stream = xml.abandon()
    }
    start = opening + [UInt8(ascii: ">")]
    end = Array("</\(name)>".utf8)
  }
}

/// The name of an attribute that is written many times: ` name="`.
public struct XMLAttributeName: Sendable {
  let opening: [UInt8]

  public init(_ name: String) { opening = Array(" \(name)=\"".utf8) }
}
