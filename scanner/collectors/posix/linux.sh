linux() {
    linux_host
    linux_modules
    linux_mounts
}
