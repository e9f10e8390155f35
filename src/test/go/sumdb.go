// SPDX-License-Identifier: EUPL-1.2

// Prints roots, proofs, tile paths and a signed checkpoint made by Go's own library of the checksum
// database. SumdbTest compares them with ours. Debian: golang-go, golang-golang-x-mod-dev;
// GO111MODULE=off GOPATH=/usr/share/gocode go run src/test/go/sumdb.go > src/test/resources/zegel/sumdb.txt
package main

import (
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const leaves = 1300
const secret = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"

type store []tlog.Hash

func (s store) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		out[i] = s[index]
	}
	return out, nil
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func list(hashes []tlog.Hash) string {
	words := make([]string, len(hashes))
	for i, hash := range hashes {
		words[i] = hex.EncodeToString(hash[:])
	}
	return strings.Join(words, ",")
}

func main() {
	var hashes store
	for i := int64(0); i < leaves; i++ {
		more, err := tlog.StoredHashes(i, []byte(fmt.Sprintf("blad %d", i)), hashes)
		must(err)
		hashes = append(hashes, more...)
	}
	for _, size := range []int64{1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 513, 1024, 1299, 1300} {
		root, err := tlog.TreeHash(size, hashes)
		must(err)
		fmt.Printf("root %d %s\n", size, list([]tlog.Hash{root}))
		for _, index := range []int64{0, 1, size / 2, size - 1} {
			if index < size {
				proof, err := tlog.ProveRecord(size, index, hashes)
				must(err)
				fmt.Printf("inclusion %d %d %s\n", size, index, list(proof))
			}
		}
		for _, older := range []int64{1, 2, 6, size / 2, size - 1, size} {
			if older >= 1 && older <= size {
				proof, err := tlog.ProveTree(size, older, hashes)
				must(err)
				fmt.Printf("consistency %d %d %s\n", size, older, list(proof))
			}
		}
	}
	for _, tile := range tlog.NewTiles(8, 0, leaves) {
		data, err := tlog.ReadTileData(tile, hashes)
		must(err)
		fmt.Printf("tile %s %s\n", strings.TrimPrefix(tile.Path(), "tile/8/"), hex.EncodeToString(data[len(data)-32:]))
	}
	fmt.Printf("path %s\n", strings.TrimPrefix(tlog.Tile{H: 8, L: 2, N: 1234067, W: 7}.Path(), "tile/8/"))
	root, err := tlog.TreeHash(leaves, hashes)
	must(err)
	signer, err := note.NewSigner(secret)
	must(err)
	text := fmt.Sprintf("PeterNeumann\n%d\n%s\n", leaves, root)
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	must(err)
	fmt.Printf("note %q\n", signed)
}
