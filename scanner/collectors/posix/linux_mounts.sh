linux_mounts() {
    section mounts
    lines "$ROOT/proc/self/mountinfo"
    finish
}
