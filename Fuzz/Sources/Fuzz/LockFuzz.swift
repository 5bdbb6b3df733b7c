import Claims
import Quotations
import SourceText

/// The file that a map's audit is kept in.
enum LockFuzz {
  static func run(_ bytes: [UInt8]) {
    let lock = read(bytes)
    must(read(Array(lock.text.utf8)) == lock, "a lock reads as it is written")
  }

  private static func read(_ bytes: [UInt8]) -> QuotationLock {
    let file = SourceFile(name: "map.quotes.lock", bytes: bytes)
    var files = SourceFiles()
    let index = files.add(file)
    var findings = FindingList()
    return QuotationLock.read(file, index: index, into: &findings)
  }
}
