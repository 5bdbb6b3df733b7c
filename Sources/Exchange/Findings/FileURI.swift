/// Paths as URI references (RFC 3986).
enum FileURI {
  /// Everything but letters, digits, `-._~` and the slashes between names is percent-encoded.
  static func of(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", "-", ".", "_", "~", "/": uri.unicodeScalars.append(scalar)
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        uri += byte < 0x10 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return uri
  }
}
