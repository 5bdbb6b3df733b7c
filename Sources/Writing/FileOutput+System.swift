internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

// swift-system has no rename and unlink yet; these are the only two calls into libc here.
extension FileOutput {
  static func move(_ old: FilePath, to new: FilePath) throws(Errno) {
    if unsafe rename(old.string, new.string) != 0 { throw Errno(rawValue: errno) }
  }

  static func remove(_ path: FilePath) throws(Errno) {
    if unsafe unlink(path.string) != 0 { throw Errno(rawValue: errno) }
  }
}
