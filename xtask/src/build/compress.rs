//! A `.br` and a `.gz` beside each hashed file. Only beside those: their names change with their
//! bytes, so that no host ever sends the compressed form of something older.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::files::Files;
use crate::failure::{Failure, Result};

pub(super) fn run(dist: &Path) -> Result {
    for name in Files::read(dist)?.hashed() {
        let path = dist.join(name);
        let bytes = fs::read(&path).map_err(Failure::on_file("read", &path))?;
        save(&dist.join(format!("{name}.br")), brotli(&bytes))?;
        save(&dist.join(format!("{name}.gz")), gzip(&bytes))?;
    }
    Ok(())
}

pub(crate) fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // The best that brotli can, with the largest window that browsers take.
    let params = BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn save(path: &Path, compressed: io::Result<Vec<u8>>) -> Result {
    compressed.and_then(|bytes| fs::write(path, bytes)).map_err(Failure::on_file("write", path))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_is_compressed_can_be_read_again() {
        let bytes = include_bytes!("compress.rs");
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(brotli(bytes).unwrap().as_slice(), 4096)
            .read_to_end(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, bytes);
        unpacked.clear();
        flate2::read::GzDecoder::new(gzip(bytes).unwrap().as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, bytes);
    }
}
