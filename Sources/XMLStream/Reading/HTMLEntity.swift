internal import CLibXML2

/// Characters that HTML has names for.
public enum HTMLEntity {
  /// The character (Unicode scalar) of a name such as `mdash`: one of the 253 of HTML 4, or `apos`; nil for any
  /// other name. Capitals count.
  public static func character(named name: String) -> Unicode.Scalar? {
    if name == "apos" { return "'" }
    // The table of libxml2 is constant; the pointer into it is read here and not kept.
    guard !name.utf8.contains(0), let entry = unsafe htmlEntityLookup(name) else { return nil }
    return unsafe Unicode.Scalar(UInt32(entry.pointee.value))
  }
}
