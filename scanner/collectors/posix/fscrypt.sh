for folder; do
    if [ -d "$folder/.fscrypt" ]; then printf '%s\n' "$folder"; fi
done
